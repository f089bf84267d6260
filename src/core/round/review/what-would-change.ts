import type { AnswerFacet, Dimension } from '../../judge/dimension.ts'
import { requiredDimensions } from '../../judge/dimension.ts'
import { holdsFrom, shownFrom, texturedFrom } from './textured.ts'
import { asksOutright } from './asks-outright.ts'
import { countWord, joinWords, nameAsked, takes } from './panel-words.ts'
import { bestOf, ruleOnRound, type GradedAnswer, type GradedRound } from './verdict.ts'
import { verdicts, type LevelNeed, type Verdict } from './verdict-rules.ts'

/** What a point of the drill was about; `story`: 0 or 1 where two were told, null where it was one. */
export interface AskedOfStory {
  facet: AnswerFacet | null
  /** What it asked for, where that is known. */
  dimension: Dimension | null
  story: number | null
  /** The question without the words that it quotes. */
  question: string
}

const ofStory = ['(first story)', '(second story)'] as const

/** A part of the round that could have gone otherwise. */
interface Part {
  /** It did not hold; it held, and not as only somebody who was there can tell it; it was not shown at all. */
  as: 'held' | 'told' | 'shown'
  name: string
  /** What it would have had to hold, in words; empty where that is its name. */
  missing: readonly Dimension[]
  mend: (round: GradedRound) => GradedRound
}

/**
 * The fewest parts that, had they gone otherwise, would have given a better verdict, in one or two sentences; of as
 * few, those that give the best. Null where the verdict is the best there is. `facets`: of the points, in order.
 */
export function sayWhatWouldChange(
  round: GradedRound,
  facets: readonly AskedOfStory[],
): string | null {
  const { verdict, unmet } = ruleOnRound(round)
  const thin = listPoints(round, facets, 'held')
  const plain = listPoints(round, facets, 'told')
  // To the rules one thin answer is like another, so that not every choice of them need be tried.
  const others = [...listPivot(round), ...unmet.map(showNeed)]
  for (let size = 1; size <= thin.length + plain.length + others.length; size++) {
    const [best] = choose(thin, plain, others, size)
      .map((parts) => ({ parts, verdict: ruleAfter(round, parts) }))
      .filter((one) => rank(one.verdict) < rank(verdict))
      .toSorted((one, other) => rank(one.verdict) - rank(other.verdict))
    if (best) return sayChange(best.parts, best.verdict)
  }
  return null
}

function sayChange(parts: readonly Part[], verdict: Verdict): string {
  const named = (as: Part['as']) => [
    ...new Set(parts.filter((part) => part.as === as).map(({ name }) => name)),
  ]
  const those = parts.some(({ as }) => as === 'held') ? 'those' : 'the answers'
  const clauses = [
    ...say(named('held'), (names) => `the answers on ${names} had held`),
    ...say(
      few(named('told')),
      (names) => `${those} on ${names} had been such as only they can give`,
    ),
    ...say(named('shown'), (names) => `we had heard ${names}`),
  ]
  const first = parts.find(({ missing }) => missing.length > 0)
  const detail =
    first === undefined
      ? ''
      : ` On ${first.name} we missed ${joinWords(first.missing.map((one) => takes[one]))}.`
  return `It would have been a ${verdict} if ${clauses.join(', and if ')}.${detail}`
}

/** More than these are counted, not listed. */
const mostNamed = 2
const few = (names: readonly string[]): readonly string[] =>
  names.length > mostNamed ? [`${countWord(names.length)} others`] : names

const say = (names: readonly string[], sentence: (names: string) => string): string[] =>
  names.length === 0 ? [] : [sentence(joinWords(names))]

const nothingAsked: AskedOfStory = { facet: null, dimension: null, story: null, question: '' }

function listPoints(
  round: GradedRound,
  facets: readonly AskedOfStory[],
  as: 'held' | 'told',
): Part[] {
  return round.points.flatMap((point, index): Part[] => {
    const best = bestOf(point)
    if (best === undefined) return []
    const isThin = best.overall < holdsFrom
    const isPlain = best.overall < texturedFrom || (point[0]?.overall ?? 5) < holdsFrom
    if (as === 'held' ? !isThin : isThin || !isPlain) return []
    const { facet, dimension, story, question } = facets[index] ?? nothingAsked
    return [
      {
        as,
        name:
          facet === null && dimension === null
            ? `question ${index + 1} of the drill`
            : [nameAsked(facet, dimension), ofStory[story ?? -1]].filter(Boolean).join(' '),
        missing: facet === null ? [] : listMissing(facet, question, best),
        mend: (before) => ({
          ...before,
          points: before.points.map((one, at) => (at === index ? [raise(best)] : one)),
        }),
      },
    ]
  })
}

/** At most this many things are named that an answer would have had to hold. */
const mostMissing = 2

/** Nothing was missed that nobody asked for. */
function listMissing(facet: AnswerFacet, question: string, { scores }: GradedAnswer): Dimension[] {
  return requiredDimensions[facet]
    .filter((dimension) => scores[dimension] < shownFrom && asksOutright(question, dimension))
    .toSorted((one, other) => scores[one] - scores[other])
    .slice(0, mostMissing)
}

function listPivot({ pivot }: GradedRound): Part[] {
  if (pivot === null || pivot.overall >= texturedFrom) return []
  return [
    {
      as: pivot.overall < holdsFrom ? 'held' : 'told',
      name: 'the second subject',
      missing: [],
      mend: (before) => ({ ...before, pivot: raise(pivot) }),
    },
  ]
}

/** The same answer as only somebody who was there gives it; what it shows of each dimension stays as it was. */
const raise = ({ scores }: GradedAnswer): GradedAnswer => ({ overall: texturedFrom, scores })

/** What the level asks for, shown in as many answers as it asks for. */
function showNeed({ dimension, atLeast, answers, what }: LevelNeed): Part {
  const shown = (answer: GradedAnswer): GradedAnswer => ({
    ...answer,
    scores: { ...answer.scores, [dimension]: Math.max(atLeast, answer.scores[dimension]) },
  })
  return {
    as: 'shown',
    name: what,
    missing: [],
    mend: (round) => ({
      ...round,
      telling: shown(round.telling),
      points: round.points.map((point, at) => (at < answers ? point.map(shown) : point)),
    }),
  }
}

/** Every choice of `size` parts: the first of the thin points, the first of the plain ones, and any of the others. */
function choose(
  thin: readonly Part[],
  plain: readonly Part[],
  others: readonly Part[],
  size: number,
): Part[][] {
  return listSubsets(others).flatMap((some) => {
    const points = size - some.length
    const fromThin = Math.min(points, thin.length)
    const fromPlain = points - fromThin
    return points < 0 || fromPlain > plain.length
      ? []
      : [[...thin.slice(0, fromThin), ...plain.slice(0, fromPlain), ...some]]
  })
}

/** Every subset, in the order of its members. There are at most four of them: the pivot, and what a level needs. */
function listSubsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>(
    (subsets, item) => [...subsets, ...subsets.map((some) => [...some, item])],
    [[]],
  )
}

const ruleAfter = (round: GradedRound, parts: readonly Part[]): Verdict =>
  ruleOnRound(parts.reduce((before, { mend }) => mend(before), round)).verdict

const rank = (verdict: Verdict): number => verdicts.indexOf(verdict)
