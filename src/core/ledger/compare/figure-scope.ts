import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import type { Fact, QuantityFact } from '../facts/fact.ts'
import type { Telling } from '../words/telling.ts'
import { bagOf, sharedWeight, type Bag } from './likeness.ts'
import { lightVerbs, sceneAt, type Setting } from './same-event.ts'

/** Verbs by which there are so many, whatever they are. Provenance of all lists: written for this project. */
const existence = wordList('have, be, run, own, employ, keep, hold, work, consist, count')
/** Beside the verbs that say little of an act anywhere, those that say nothing of what is counted. */
const sayLittle = new Set([
  ...lightVerbs,
  ...wordList('do, go, come, would, think, say, know, see'),
])
/** Of the words of a row one excludes the others. */
const rowOf: ReadonlyMap<string, number> = new Map(
  [
    'first, second, third, fourth, last, final',
    'old, new',
    'day, night',
    'days, nights',
    'winter, spring, summer, autumn',
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    'north, south, east, west',
    'upper, lower',
    'best, worst, average',
    'inside, outside',
    'adults, children',
  ].flatMap((row, at) => [...wordList(row)].map((word) => [word, at])),
)
const relatives = wordList('who, that, which, whom, whose')

/** What the clause of a figure says of what it counts or measures. */
interface FigureScope {
  /** That there are so many, and not which: "we had forty drivers". */
  isBare: boolean
  /** Which: "were ill", "on the night lines", "that had slipped". */
  which: Bag
  /** The same, and whose they are or where: "the ward has thirty beds". */
  said: Bag
  /** Its words that exclude others of their row, by the row. */
  sides: ReadonlyMap<number, string>
  /** Nothing that could tell: "it was eleven", "we did two", "had to lay off seven". */
  isOpen: boolean
}

/**
 * True where the clauses of two figures tell that they are of two things. What one counts in all and the other counts
 * some of: "we had forty drivers", "twelve drivers were ill". Or each says which in words that have nothing in common:
 * "the repair took two days", "we had waited three weeks for the part". A clause that says nothing excludes nothing.
 */
export function areOfTwoThings(a: Setting, factA: Fact, b: Setting, factB: Fact): boolean {
  if (!isFigure(factA) || !isFigure(factB)) return false
  const [one, other] = [readFigureScope(a, factA), readFigureScope(b, factB)]
  if (one === undefined || other === undefined) return false
  if (takeTwoSides(one, other) || isRate(factA) !== isRate(factB)) return true
  if (one.isOpen || other.isOpen || sharedWeight(one.said, other.said) > 0) return false
  if (factA.kind !== 'count') return mayMeasureTwo(factA, factB) && isTold(one) && isTold(other)
  return (
    isSomeOf(factB, other, factA, one) ||
    isSomeOf(factA, one, factB, other) ||
    (factA.head === (factB as QuantityFact).head && one.which.length > 0 && other.which.length > 0)
  )
}

const isFigure = (fact: Fact): fact is QuantityFact =>
  fact.kind === 'count' || fact.kind === 'size' || fact.kind === 'duration'

/** "Twelve drivers were ill", of "forty drivers". */
const isSomeOf = (
  part: Fact & { value: number },
  ofPart: FigureScope,
  whole: Fact & { value: number },
  ofWhole: FigureScope,
): boolean => ofWhole.isBare && ofPart.which.length > 0 && part.value < whole.value

const isTold = ({ said }: FigureScope) => said.length > 0

/**
 * Sums and stretches of time are retold in words of all kinds ("it was down", "we were on paper"). What they measure may
 * be two things where both tell as much of which side of it they are, or stretches tell of two, and neither is the whole.
 */
function mayMeasureTwo(a: QuantityFact, b: QuantityFact): boolean {
  if (a.kind === 'size')
    return (
      (a.aspect === undefined) === (b.aspect === undefined) && (a.head !== b.head || a.head === '')
    )
  return a.aspect !== b.aspect && a.aspect !== 'whole' && b.aspect !== 'whole'
}

const takeTwoSides = (one: FigureScope, other: FigureScope): boolean =>
  [...one.sides].some(([row, side]) => (other.sides.get(row) ?? side) !== side)

const isRate = ({ kind, aspect }: QuantityFact): boolean => kind === 'count' && aspect === 'rate'

type Stretch = readonly [from: number, to: number]

function readFigureScope(setting: Setting, fact: QuantityFact): FigureScope | undefined {
  const { telling } = setting
  const { words, clauses } = telling
  const { from, to } = sceneAt(setting, fact.place)
  const at = clauses.findIndex((one) => one.subjectFrom < to && one.to > from)
  const clause = clauses[at]
  if (clause === undefined || isStopBetween(telling, from, clause.verbAt)) return undefined
  const { verb, verbAt, subjectFrom } = clause
  const isSubject = to <= verbAt
  const isBound = verb === 'have' && words[verbAt + 1]?.norm === 'to'
  const isThere = existence.has(verb)
  const which: Stretch[] = isSubject
    ? [
        [to, verbAt],
        [isThere ? verbAt + 1 : verbAt, clause.to],
      ]
    : [[to, clause.to], ...whoOf(telling, at, clause)]
  const before: Stretch = [openingOf(telling, at, clause), from]
  const said = [before, ...which]
  const told = contentOf(setting, isThere ? which : said, fact)
  const subject = words[subjectFrom]!.norm
  const isOfIt = subject === 'it' || subject === 'that'
  return {
    isBare:
      told.length === 0 &&
      isThere &&
      !isOfIt &&
      (verb !== 'be' || subject === 'there' || clause.actor === 'we'),
    which: told,
    said: contentOf(setting, said, fact),
    sides: readSides(telling, said),
    isOpen:
      isOfIt ||
      (!isSubject &&
        (isBound || sayLittle.has(verb) || (verb === 'be' && subjectFrom === verbAt))) ||
      isOccasion.test(fact.quote),
  }
}

/** "Twice", "seven times": nothing is counted but the act. */
const isOccasion = /(?:\btimes?|twice|once)$/i

function isStopBetween({ words }: Telling, a: number, b: number): boolean {
  return words.slice(Math.min(a, b) + 1, Math.max(a, b) + 1).some(({ pause }) => pause === 'stop')
}

/** Where the clause begins, with what stands before its subject: "in the canteen | I met thirty drivers". */
function openingOf({ words, clauses }: Telling, at: number, { subjectFrom }: Clause): number {
  const least = clauses[at - 1]?.to ?? 0
  let from = subjectFrom
  while (from > least && words[from]!.pause !== 'stop') from -= 1
  return from
}

/** "I rang the twelve drivers | who were ill". */
function whoOf(telling: Telling, at: number, { to }: Clause): Stretch[] {
  const next = telling.clauses[at + 1]
  if (next === undefined || !isOfWho(telling, next)) return []
  return isStopBetween(telling, to, next.verbAt) ? [] : [[next.subjectFrom, next.to]]
}

const isOfWho = ({ words }: Telling, { subjectFrom }: Clause): boolean =>
  relatives.has(words[subjectFrom]!.norm) || relatives.has(words[subjectFrom - 1]?.norm ?? '')

/** Content words of the stretches, without the noun that is counted and verbs that say little. */
function contentOf(
  { content }: Setting,
  stretches: readonly Stretch[],
  { head }: QuantityFact,
): Bag {
  const bag = stretches.flatMap(([from, to]) => bagOf(content, from, to))
  return bag.filter(({ stem }) => stem !== head && !sayLittle.has(stem))
}

function readSides({ words }: Telling, stretches: readonly Stretch[]): ReadonlyMap<number, string> {
  const sides = new Map<number, string>()
  for (const [from, to] of stretches)
    for (let i = from; i < to; i++) {
      const row = rowOf.get(words[i]!.norm)
      if (row !== undefined) sides.set(row, words[i]!.norm)
    }
  return sides
}
