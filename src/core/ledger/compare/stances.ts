import type { Contradiction } from './contradiction.ts'
import { contradict } from './contradiction.ts'
import { countShared } from '../words/align.ts'
import type { AgentFact, Fact, FactKind, ReachFact, RoleFact } from '../facts/fact.ts'
import { namesBefore } from '../facts/agents.ts'
import { everyday } from '../words/everyday.ts'
import { personLineOf } from '../facts/person-line.ts'
import { findInLine } from '../words/phrases.ts'
import { axes, cuesByAxis, type Axis } from '../facts/stance-cues.ts'
import { collectStems, isAnswerNo, quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

/** The side that a passage of a telling takes on an axis. */
export interface Stance {
  axis: Axis
  /** Sum of the cues' weights. */
  score: number
  about: readonly string[]
  /** Stems right around the words that say it outright: what the act was done to. */
  object: readonly string[]
  /** The weight of what says it most plainly. */
  plain: number
  /** True where other words of the passage say the opposite outright. */
  mixed: boolean
  fact: AgentFact | ReachFact | RoleFact
}

/** Cues this many words apart belong to one passage. */
const passageGap = 30
const longestPassage = 90
/** Words on each side of what says it outright that tell what was acted on. */
const objectReach = 14
/** Words on each side of a passage that tell what it is about. */
const aboutReach = 25

interface Heard {
  weight: number
  from: number
  to: number
}

/** The sides that a telling takes, axis by axis, passage by passage. */
export function readStances(telling: Telling, facts: readonly Fact[]): Stance[] {
  const line = personLineOf(telling)
  const stated = facts.flatMap((fact) => hearFact(telling, fact))
  return axes.flatMap((axis) => {
    const heard: Heard[] = cuesByAxis[axis]
      .flatMap(({ weight, pattern }) =>
        findInLine(line, pattern).flatMap(({ from, to }) => {
          const settled = settle(telling, axis, weight, from)
          return settled === 0 ? [] : [{ weight: settled, from, to }]
        }),
      )
      .concat(stated.filter((one) => one.axis === axis))
      .toSorted((a, b) => a.from - b.from || Math.abs(b.weight) - Math.abs(a.weight))
    return gatherPassages(heard).map((passage) => makeStance(telling, axis, passage))
  })
}

/** What is read as a fact was said outright. */
const outright = 2

/** What a fact says on an axis. */
function hearFact(telling: Telling, fact: Fact): (Heard & { axis: Axis })[] {
  const side = sideOf(fact)
  if (side === undefined) return []
  const from = wordAt(telling, fact.place.start)
  return [{ ...side, from, to: Math.max(from + 1, wordAt(telling, fact.place.end)) }]
}

function sideOf(fact: Fact): { axis: Axis; weight: number } | undefined {
  switch (fact.kind) {
    case 'who-decided':
      return { axis: 'decided', weight: fact.agent.who === 'speaker' ? outright : -outright }
    case 'reached-customers':
      return { axis: 'reached', weight: fact.reached ? outright : -outright }
    case 'role':
      return fact.rank === 'plain'
        ? undefined
        : { axis: 'role', weight: fact.rank === 'lead' ? outright : -outright }
    default:
      return undefined
  }
}

/** The first word that ends after an offset. */
function wordAt({ words }: Telling, offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const denyReach = 4
const deniers = new Set([
  'not',
  "n't",
  'never',
  'no',
  'nobody',
  'none',
  'without',
  'neither',
  'nor',
  'nothing',
  'hardly',
])
const unreal = new Set([
  'would',
  'could',
  'might',
  'if',
  'should',
  'unless',
  'whether',
  'will',
  "'ll",
])

/** The weight of a cue after what stands before it in its clause: a denial turns it round, what might have been is nothing. */
function settle({ words }: Telling, axis: Axis, weight: number, from: number): number {
  if (axis !== 'reached') return weight
  if (weight > 0 && isLaunch(words, from)) return 0
  let settled = weight
  for (
    let i = from - 1;
    i >= Math.max(0, from - denyReach) && words[i + 1]!.pause === 'none';
    i--
  ) {
    const word = words[i]!
    // "Nobody told me that people wait": they do.
    if (word.pos === 'CCONJ' || word.pos === 'SCONJ' || word.norm === 'that') break
    // "It never left our test server": what keeps it in is not turned round.
    if (deniers.has(word.norm) && settled > 0 && !isAnswerNo(words, i))
      settled = settled >= outright ? -settled : 0
    if (unreal.has(word.norm)) return -Math.abs(weight)
  }
  return settled
}

const launchReach = 3

/** "We went live": the work got out, which says nothing of the fault. */
function isLaunch(words: Telling['words'], from: number): boolean {
  if (words[from]!.lemma !== 'go' && words[from]!.lemma !== 'be') return false
  const isLive = words.slice(from + 1, from + 1 + launchReach).some(({ norm }) => norm === 'live')
  return (
    isLive &&
    words.slice(Math.max(0, from - 2), from).some(({ norm }) => norm === 'we' || norm === 'i')
  )
}

function gatherPassages(heard: readonly Heard[]): Heard[][] {
  const passages: Heard[][] = []
  for (const one of heard) {
    const passage = passages.at(-1)
    const last = passage?.at(-1)
    if (
      passage === undefined ||
      last === undefined ||
      one.from - last.to > passageGap ||
      one.to - passage[0]!.from > longestPassage
    )
      passages.push([one])
    else if (one.from < last.to && Math.sign(one.weight) === Math.sign(last.weight)) {
      if (Math.abs(one.weight) > Math.abs(last.weight)) passage[passage.length - 1] = one
    } else passage.push(one)
  }
  return passages
}

function makeStance(telling: Telling, axis: Axis, passage: readonly Heard[]): Stance {
  const score = passage.reduce((sum, { weight }) => sum + weight, 0)
  const best = passage.reduce((one, other) =>
    Math.sign(other.weight) === Math.sign(score) &&
    (Math.sign(one.weight) !== Math.sign(score) || Math.abs(other.weight) > Math.abs(one.weight))
      ? other
      : one,
  )
  const about = [
    ...new Set(
      collectStems(telling.words, passage[0]!.from - aboutReach, passage.at(-1)!.to + aboutReach),
    ),
  ]
  const object = collectStems(telling.words, best.from - objectReach, best.to + objectReach)
  const mixed = passage.some(
    ({ weight }) => Math.abs(weight) >= outright && Math.sign(weight) !== Math.sign(score),
  )
  const told = { about, ...quoteOf(telling, best.from, best.to) }
  const plain = Math.abs(best.weight)
  return {
    axis,
    score,
    about,
    object,
    plain,
    mixed,
    fact: factOf(telling, axis, score > 0, best, told),
  }
}

function factOf(
  telling: Telling,
  axis: Axis,
  side: boolean,
  best: Heard,
  told: { about: string[] } & ReturnType<typeof quoteOf>,
): Stance['fact'] {
  const object = told.about
  const names = side ? [] : namesBefore(telling.words, best.to)
  const agent = side ? ({ who: 'speaker', names: [] } as const) : ({ who: 'other', names } as const)
  switch (axis) {
    case 'decided':
      return { kind: 'who-decided', agent, object, ...told }
    case 'reached':
      return { kind: 'reached-customers', reached: side, ...told }
    case 'role':
      return { kind: 'role', rank: side ? 'lead' : 'member', title: '', ...told }
  }
}

/** Words that two passages share where they are about one thing. */
const sameMatter = 2
const sameRole = 1
/** How far apart two passages stand that contradict each other: outright on both sides, or one of them beyond doubt. */
const farApart = 4
/** Two passages are about one thing where they share telling words; of a story the speaker has one role. */
const isOneMatter = (a: Stance, b: Stance) =>
  countShared(
    a.about.filter((stem) => !everyday.has(stem)),
    b.about,
  ) >= (a.axis === 'role' ? sameRole : sameMatter)
/** What two passages say outright is said of one thing; of what reached people, one that says both takes no side. */
const isOneAct = (a: Stance, b: Stance) =>
  countShared(
    a.object.filter((stem) => !everyday.has(stem)),
    b.object,
  ) >= leastOfAct[a.axis] &&
  Math.min(a.plain, b.plain) >= outright &&
  !(a.axis === 'reached' && (a.mixed || b.mixed))
const leastOfAct: Readonly<Record<Axis, number>> = {
  decided: 1,
  reached: 1,
  role: 0,
}
const isOneSide = (a: Stance, b: Stance) => Math.sign(a.score) === Math.sign(b.score)

/** Where one telling takes the one side and the other telling the other, on one and the same matter. */
export function compareStances(as: readonly Stance[], bs: readonly Stance[]): Contradiction[] {
  return axes.flatMap((axis) => {
    const [onA, onB] = [onAxis(as, axis), onAxis(bs, axis)]
    const isShared = (one: Stance, others: readonly Stance[]) =>
      others.some((other) => isOneSide(one, other) && isOneMatter(one, other))
    return onA
      .filter((a) => !isShared(a, onB))
      .flatMap((a) =>
        onB
          .filter((b) => !isOneSide(a, b) && Math.abs(a.score - b.score) >= farApart)
          .filter((b) => isOneMatter(a, b) && isOneAct(a, b) && !isShared(b, onA))
          .slice(0, 1)
          .map((b) => contradict(a.fact, b.fact)),
      )
  })
}

/** The kinds of fact on which both tellings take one side: single words that differ there say nothing. */
export function agreedKinds(as: readonly Stance[], bs: readonly Stance[]): ReadonlySet<FactKind> {
  const agreed = axes.filter((axis) => {
    const [onA, onB] = [sureOn(as, axis), sureOn(bs, axis)]
    const pairs = onA.flatMap((a) =>
      onB.filter((b) => isOneMatter(a, b)).map((b) => [a, b] as const),
    )
    return pairs.length > 0 && pairs.every(([a, b]) => isOneSide(a, b))
  })
  return new Set(agreed.map((axis) => kindByAxis[axis]))
}

const kindByAxis = {
  decided: 'who-decided',
  reached: 'reached-customers',
  role: 'role',
} as const satisfies Record<Axis, FactKind>

/** Sides that a passage takes outright, and nothing in it against them. */
const sureOn = (stances: readonly Stance[], axis: Axis): Stance[] =>
  onAxis(stances, axis).filter(({ plain, mixed }) => plain >= outright && !mixed)

const onAxis = (stances: readonly Stance[], axis: Axis): Stance[] =>
  stances.filter((one) => one.axis === axis && one.score !== 0)
