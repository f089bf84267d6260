import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import type { DateFact, Fact, FactKind, QuantityFact } from '../facts/fact.ts'
import { agree } from '../facts/tolerance.ts'
import { sameTime } from './compare-dates.ts'
import { bagOf, sameness, type Bag } from './likeness.ts'
import { hangsOnAct, sceneAt, type Setting } from './same-event.ts'
import { areWordForWord } from './word-for-word.ts'

/** Kinds whose value grows or shrinks with time. */
const growing: ReadonlySet<FactKind> = new Set<FactKind>(['size', 'count', 'team-size'])

/** Words by which a number is one of a row, of several times, or a share. Provenance: written for this project. */
const ofSeveral: ReadonlySet<string> = wordList(`
by, until, till, already, yet, since, now, today, still, another, other, others, again, more, further, additional, extra, left, remaining, total,
altogether, then, later, earlier, before, after, afterwards, finally, eventually, first, second, third, fourth, fifth, last, next, previous, each,
every, per, usually, normally, only, alone, rest, those, them, these, half, most, planned, expected, estimated, budgeted, promised, supposed, wanted,
almost, me, him, her
`)
/** The same for a point in time. */
const ofSeveralTimes: ReadonlySet<string> = wordList(
  'by, until, till, since, again, another, other, first, second, third, last, next, previous, every, each, usually, later',
)
/** Under such a verb stands what somebody says or thinks, and not what was. */
const holdsTrue: ReadonlySet<string> = wordList(
  'say, tell, think, believe, claim, promise, guess, expect, hope, plan, estimate, assume, write, report, insist, reckon, suppose, fear, show, count, calculate, ask, read, hear',
)

/** Another word in place of one counts as the same from here on. */
const leastSame = 0.3

/** A fact in the telling around it. */
interface Placed {
  setting: Setting
  fact: Fact
  facts: readonly Fact[]
}

/**
 * True where two values are plainly told of one act: the same verb in the same mode, by the same one, of the same things
 * and at the same time. Two totals of two months, a plan and its result, a putting on and a repair are none.
 */
export function tellOneAct(a: Placed, b: Placed): boolean {
  const { kind } = a.fact
  if (!hangsOnAct.has(kind) && !growing.has(kind)) return true
  const [one, other] = [readAct(a), readAct(b)]
  const isRetold = areWordForWord(one.stems, other.stems)
  if (growing.has(kind) && !isRetold && !areAtOneTime(one.dates, other.dates)) return false
  // Another day and another number: two events, but for a sentence that is told again word for word.
  if (kind === 'date' && !isRetold && haveOtherFigures(one.figures, other.figures)) return false
  if (hasOwn(one.cues, other.cues, kind === 'date' ? ofSeveralTimes : ofSeveral)) return false
  if (kind !== 'duration' && phaseOf(a.fact) !== phaseOf(b.fact)) return false
  if (!hangsOnAct.has(kind)) return true
  if (kind === 'duration' && !isRetold && !areNotApart(one.dates, other.dates)) return false
  // "We had sold 300": so many by then.
  if (growing.has(kind) && (one.clause?.perfect || other.clause?.perfect)) return false
  return doTheSame(one, other) && !bothHoldMore(one.rest, other.rest)
}

interface Act {
  clause: Clause | undefined
  verb: Bag
  /** Content words of the clause beside its verb and its times. */
  rest: Bag
  /** Times told in the sentence. */
  dates: readonly DateFact[]
  /** How many and how much is told in it. */
  figures: readonly QuantityFact[]
  /** Its content words in order, without those of times. */
  stems: readonly string[]
  cues: ReadonlySet<string>
  /** No more than said, thought or weighed. */
  isSaid: boolean
}

/** Words on each side in which a sentence without a stop is looked at. */
const sentenceReach = 24

function readAct({ setting, fact, facts }: Placed): Act {
  const { telling, content } = setting
  const { words } = telling
  const { from, to, clause } = sceneAt(setting, fact.place)
  let start = from
  while (start > 0 && from - start < sentenceReach && words[start]!.pause !== 'stop') start -= 1
  let end = to
  while (end < words.length && end - to < sentenceReach && words[end]!.pause !== 'stop') end += 1
  const [begin, finish] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0]
  const inSentence = facts.filter(({ place }) => place.start >= begin && place.end <= finish)
  const dates = inSentence.filter((one) => one.kind === 'date')
  const figures = inSentence.filter(isQuantity)
  const stems = words
    .slice(start, end)
    .filter((word) => !dates.some((one) => isWithin(word.start, one)))
    .flatMap(({ stem }) => (stem === '' ? [] : [stem]))
  const cues = new Set<string>()
  for (let at = start; at < end; at++) {
    const { norm, start: place } = words[at]!
    if (![fact, ...dates].some((one) => isWithin(place, one))) cues.add(norm)
  }
  const isOfTime = new Set(
    words.filter(({ start: at }) => dates.some((date) => isWithin(at, date))).map((w) => w.stem),
  )
  const verb = clause === undefined ? [] : bagOf(content, clause.verbAt, clause.verbAt + 1)
  const isUnit = 'unit' in fact && fact.unit !== 'count'
  const rest = [
    ...bagOf(
      content,
      clause?.subjectFrom ?? start,
      isUnit ? from : Math.max(clause?.to ?? end, to),
    ),
    ...(isUnit ? bagOf(content, to, clause?.to ?? end) : []),
  ].filter(({ stem }) => !isOfTime.has(stem) && !verb.some((word) => word.stem === stem))
  const said = clause !== undefined && isSaid(telling, clause)
  return { clause, verb, rest, dates, figures, stems, cues, isSaid: said }
}

function isSaid({ words, clauses }: Setting['telling'], clause: Clause): boolean {
  if (clause.reported || clause.mode === 'would' || clause.mode === 'could') return true
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    before !== undefined &&
    holdsTrue.has(before.verb) &&
    words.slice(before.verbAt + 1, clause.verbAt + 1).every(({ pause }) => pause !== 'stop')
  )
}

const phaseOf = (fact: Fact) => ('phase' in fact ? fact.phase : undefined)

const isWithin = (at: number, { place }: Fact): boolean => at >= place.start && at < place.end

const isQuantity = (fact: Fact): fact is QuantityFact =>
  fact.kind === 'count' || fact.kind === 'size' || fact.kind === 'duration'

/** Figures of one thing on both sides, and none in common. */
function haveOtherFigures(as: Act['figures'], bs: Act['figures']): boolean {
  const pairs = as.flatMap((a) =>
    bs.filter((b) => a.unit === b.unit && a.head === b.head).map((b) => agree(a, b)),
  )
  return pairs.length > 0 && !pairs.includes(true)
}

/** Each time of the one is a time of the other. */
function areAtOneTime(as: Act['dates'], bs: Act['dates']): boolean {
  const isAmong = (date: DateFact, others: Act['dates']) =>
    others.some((other) => sameTime(date, other))
  return as.every((date) => isAmong(date, bs)) && bs.every((date) => isAmong(date, as))
}

/** Not each at a time of its own. */
const areNotApart = (as: Act['dates'], bs: Act['dates']): boolean =>
  as.length === 0 || bs.length === 0 || areAtOneTime(as, bs)

const hasOwn = (as: ReadonlySet<string>, bs: ReadonlySet<string>, of: ReadonlySet<string>) =>
  [...of].some((cue) => as.has(cue) !== bs.has(cue))

/** "The mistake cost us 40,000 euros" is read without a verb: then its words alone are held against the other's. */
function doTheSame(one: Act, other: Act): boolean {
  if (one.isSaid || other.isSaid) return false
  const [x, y] = [one.clause, other.clause]
  if (x === undefined || y === undefined) return x === y
  return x.mode === y.mode && x.negated === y.negated && isSameVerb(one, other) && areOneActor(x, y)
}

function isSameVerb(one: Act, other: Act): boolean {
  if (one.clause!.verb === other.clause!.verb) return true
  const [x, y] = [one.verb[0], other.verb[0]]
  return x !== undefined && y !== undefined && sameness(x, y) >= leastSame
}

/** The speaker and the speaker's group are one in these, another person is not. */
function areOneActor(x: Clause, y: Clause): boolean {
  const isMine = ({ actor }: Clause) => actor === 'i' || actor === 'we'
  return isMine(x) === isMine(y) || x.passive || y.passive
}

/** Each tells of something that the other does not: "drivers of the night line", "drivers of the day line". */
function bothHoldMore(as: Bag, bs: Bag): boolean {
  const holdsMore = (bag: Bag, other: Bag) =>
    bag.some(({ stem }) => !other.some((one) => one.stem === stem))
  return holdsMore(as, bs) && holdsMore(bs, as)
}
