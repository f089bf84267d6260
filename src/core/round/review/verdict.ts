import type { Dimension } from '../../judge/dimension.ts'
import { sayHeld } from './say-held.ts'
import { holdsFrom, texturedFrom } from './textured.ts'
import type { Level } from '../interviewer/prompts.ts'
import {
  ladder,
  levelRules,
  strongTellingFrom,
  verdicts,
  type LevelNeed,
  type RoundCounts,
  type Verdict,
} from './verdict-rules.ts'

/** A measured answer as the verdict sees it. */
export interface GradedAnswer {
  /** 1 to 5, unrounded. */
  overall: number
  scores: Readonly<Record<Dimension, number>>
}

/** A round as the verdict sees it. */
export interface GradedRound {
  level: Level
  telling: GradedAnswer
  /** Null where no second story was told. */
  secondTelling: GradedAnswer | null
  /** Each point drilled with its answers: one, or two where it was pressed on. */
  points: readonly (readonly GradedAnswer[])[]
  /** Null where none was asked. */
  pivot: GradedAnswer | null
  turnedAway: boolean
}

/** The verdict, and the rules that made it. */
export interface Ruling {
  verdict: Verdict
  /** A strong telling over thin drill-ins, or nothing told that happened: rehearsed, or less central than it sounded. */
  cannotTell: boolean
  /** Which rung was met, in words. */
  because: string
  /** What the level asks for and the round did not show. */
  unmet: LevelNeed[]
  counts: RoundCounts
}

/** Rules on a round by the tables in verdict-rules.ts. */
export function ruleOnRound(round: GradedRound): Ruling {
  const rules = levelRules[round.level]
  const counts = countRound(round, rules.overlooked)
  const unmet = rules.needs.filter((need) => !isShown(round, need))
  const isStrong = listTellings(round).some(({ overall }) => overall >= strongTellingFrom)
  if (readsAsCannotTell(round, counts)) {
    return {
      verdict: isStrong ? rules.cannotTellReads : 'no hire',
      cannotTell: true,
      because: isStrong
        ? 'the telling is strong and the drill-ins under it are thin'
        : 'nothing is told that happened',
      unmet,
      counts,
    }
  }
  const rung = ladder.find(({ isMet }) => isMet(counts))
  if (rung === undefined) throw new Error('the last rung of the ladder is always met')
  const lowered = unmet.reduce((left, need) => lower(left, need), rung.verdict)
  // Under a strong telling, a drill-in that holds must not leave them worse off than none would.
  const verdict = isStrong && !counts.turnedAway ? better(lowered, rules.cannotTellReads) : lowered
  const when = `${counts.pivotHeld === null ? rung.when.replace(ofPivot, '') : rung.when}${sayCounted(round, counts.held)}`
  const lacking = unmet.map(({ what }) => what).join(', and ')
  const because = verdict === rung.verdict ? when : `${when}; but ${lacking} was not heard`
  return {
    verdict,
    cannotTell: false,
    because: lacking === '' ? when : because,
    unmet,
    counts,
  }
}

/**
 * How many points held, as the rule counts them: with presses, the list of answers is longer. `asHeld`: those that the
 * rule takes for held, more where the level forgives a thin one.
 */
function sayCounted({ points, level }: GradedRound, asHeld: number): string {
  if (points.length < fewestCounted) return ''
  const best = points.flatMap((point) => bestOf(point) ?? [])
  const held = best.filter(({ overall }) => overall >= holdsFrom).length
  const part = best.filter(({ overall }) => sayHeld(overall) === 'held in part').length
  const inPart = part === 0 ? '' : `, ${part === held ? 'all' : part} of them in part`
  const pressed = points.some((point) => point.length > 1)
  const forgiven = asHeld > held ? `; at ${level} level one thin drill-in is not counted` : ''
  return ` (${held} of ${best.length} held${inPart}${forgiven}${pressed ? '; one that was pressed on counts once, by its better answer' : ''})`
}
const fewestCounted = 2

/** What a rung says of the pivot: nothing to a round that had none. */
const ofPivot = /,? and the pivot (?:holds|does not)/

const better = (one: Verdict, other: Verdict): Verdict =>
  verdicts.indexOf(one) <= verdicts.indexOf(other) ? one : other

/** The better answer of a point: what a panel writes down in the end. */
export function bestOf(point: readonly GradedAnswer[]): GradedAnswer | undefined {
  return point.toSorted((one, other) => other.overall - one.overall)[0]
}

/** Held in the end, after an answer that did not. */
const isPressed = (point: readonly GradedAnswer[]): boolean =>
  point.some(({ overall }) => overall < holdsFrom) &&
  point.some(({ overall }) => overall >= holdsFrom)

function countRound(round: GradedRound, overlooked: number): RoundCounts {
  const best = round.points.flatMap((point) => bestOf(point) ?? [])
  const held = best.filter(({ overall }) => overall >= holdsFrom).length
  return {
    drill: best.length,
    held: Math.min(best.length, held === 0 ? 0 : held + overlooked),
    pressed: round.points.filter(isPressed).length,
    textured: best.filter(({ overall }) => overall >= texturedFrom).length,
    pivotHeld: round.pivot === null ? null : round.pivot.overall >= holdsFrom,
    tellingHeld: round.telling.overall >= holdsFrom,
    turnedAway: round.turnedAway,
  }
}

function readsAsCannotTell(round: GradedRound, { drill, held, turnedAway }: RoundCounts): boolean {
  if (turnedAway || drill === 0 || held * 2 >= drill) return false
  return (
    listTellings(round).some(({ overall }) => overall >= strongTellingFrom) ||
    nothingHappened(round)
  )
}

const listTellings = ({ telling, secondTelling }: GradedRound): GradedAnswer[] =>
  secondTelling === null ? [telling] : [telling, secondTelling]

/** Neither a telling nor any drill-in tells of anything that took place. */
function nothingHappened(round: GradedRound): boolean {
  return [...listTellings(round), ...round.points.flat()].every(({ overall }) => overall < 1.3)
}

function isShown(round: GradedRound, { dimension, atLeast, answers }: LevelNeed): boolean {
  const all = [
    ...listTellings(round),
    ...round.points.flat(),
    ...(round.pivot ? [round.pivot] : []),
  ]
  return all.filter(({ scores }) => scores[dimension] >= atLeast).length >= answers
}

function lower(verdict: Verdict, { otherwise }: LevelNeed): Verdict {
  const at = verdicts.indexOf(verdict)
  const to =
    'atBest' in otherwise
      ? Math.max(at, verdicts.indexOf(otherwise.atBest))
      : // Strong no hire is for those who turn the panel away.
        Math.max(at, Math.min(at + otherwise.stepsDown, verdicts.indexOf('no hire')))
  return verdicts[to] ?? verdict
}
