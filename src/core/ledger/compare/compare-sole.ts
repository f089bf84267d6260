import { sameTime } from './compare-dates.ts'
import { contradict, type Contradiction } from './contradiction.ts'
import type { DateFact, Fact, QuantityFact } from '../facts/fact.ts'
import { bagOf, likeness } from './likeness.ts'
import type { AmountFact } from '../facts/loose-amounts.ts'
import type { Mention, Retelling } from './retelling.ts'
import { noStretches, peopleHeads } from './compare-quantities.ts'
import { stemWord } from '../words/stem.ts'
import { agree } from '../facts/tolerance.ts'

/**
 * Where each telling fills a slot once and the two values differ. A story is told with one number of people at work, one
 * amount of data, one month: of our pairs in which both name a single one and another, 44 of 46 contradict each other,
 * while stretches of time and counted things belong to many matters and are left to their words.
 */
export function compareSole(a: Retelling, b: Retelling): Contradiction[] {
  return [
    ...comparePeopleAtWork(a, b),
    ...compareHarmed(a, b),
    ...compareSpans(a, b),
    ...soleMeasures.flatMap((unit) =>
      compareOne(a, b, amountsOf(a, unit), amountsOf(b, unit), (x, y) => agree(x, y)),
    ),
    ...soleScales.flatMap((scale) =>
      compareOne(a, b, datesOf(a, scale), datesOf(b, scale), sameTime),
    ),
    ...compareTwofoldDates(a, b),
    ...compareMonths(a, b),
  ].slice(0, 1)
}

const soleMeasures = ['byte', 'percent'] as const
const soleScales = ['year', 'tenure', 'clock'] as const
/** The words around both have something in common at all. */
const leastLikeness = 0.15
const reach = 22

function comparePeopleAtWork(a: Retelling, b: Retelling): Contradiction[] {
  const of = ({ amounts }: Retelling) => amounts.filter(({ fact }) => fact.kind === 'team-size')
  return compareOne(a, b, of(a), of(b), agree)
}

const anybody = stemWord('person')
const harms = new Set(
  'affect hit lock strand charg bill overcharg block stuck impact injur hurt sick ill poison mislead cut'
    .split(' ')
    .map(stemWord),
)
const harmReach = 5

/** How many people it struck: "340 pass holders were locked out", "maybe ninety people affected". */
function compareHarmed(a: Retelling, b: Retelling): Contradiction[] {
  const of = ({ amounts, content }: Retelling) =>
    amounts.filter(
      ({ fact, from, to }) =>
        fact.kind === 'count' &&
        !fact.part &&
        fact.value > 0 &&
        (fact.head === anybody || peopleHeads.has(fact.head)) &&
        bagOf(content, from - harmReach, to + harmReach).some(({ stem }) => harms.has(stem)),
    )
  return compareOne(a, b, of(a), of(b), agree)
}

/** Nor is how long somebody was there. */
const noSpans: ReadonlySet<string> = new Set([...noStretches, 'presence'])
/** Logarithms: how long it took is rounded by half, and what differs a hundredfold is of two things. */
const [leastDrift, mostDrift] = [Math.log(1.6), Math.log(100)]

/** How long it took, where each telling says so once beside what both say: "twenty-five minutes", "most of a day". */
function compareSpans(a: Retelling, b: Retelling): Contradiction[] {
  const of = ({ amounts }: Retelling, others: Retelling) =>
    amounts.filter((mention): mention is Mention<QuantityFact> => {
      const { fact } = mention
      return (
        fact.kind === 'duration' &&
        fact.aspect !== undefined &&
        !noSpans.has(fact.aspect) &&
        !fact.aspect.startsWith('of ') &&
        !others.amounts.some((other) => other.fact.kind === 'duration' && agree(other.fact, fact))
      )
    })
  const [as, bs] = [of(a, b), of(b, a)]
  const [x, y] = [as[0]?.fact, bs[0]?.fact]
  if (x === undefined || y === undefined || as.length > 1 || bs.length > 1) return []
  if (x.aspect !== whole && y.aspect !== whole) return []
  const drift = Math.abs(Math.log(x.value / y.value))
  if (drift < leastDrift || drift > mostDrift) return []
  return meet(a, as[0]!, b, bs[0]!) >= leastLikeness ? [contradict(x, y)] : []
}
const whole = 'whole'

const amountsOf = ({ amounts }: Retelling, unit: string): Mention<AmountFact>[] =>
  amounts.filter(({ fact }) => fact.kind === 'size' && fact.unit === unit)
const datesOf = ({ dates }: Retelling, scale: DateFact['scale']) =>
  dates.filter(({ fact }) => fact.scale === scale)

/** One value in each telling, however often it is said. */
function compareOne<F extends Fact>(
  a: Retelling,
  b: Retelling,
  as: readonly Mention<F>[],
  bs: readonly Mention<F>[],
  isSame: (x: F, y: F) => boolean,
): Contradiction[] {
  const [x, y] = [as[0], bs[0]]
  if (x === undefined || y === undefined) return []
  const isOne = (mentions: readonly Mention<F>[]) =>
    mentions.every(({ fact }) => isSame(fact, mentions[0]!.fact))
  if (!isOne(as) || !isOne(bs) || isSame(x.fact, y.fact)) return []
  const isOfOneMatter = as.some((one) =>
    bs.some((other) => meet(a, one, b, other) >= leastLikeness),
  )
  return isOfOneMatter ? [contradict(x.fact, y.fact)] : []
}

const meet = (a: Retelling, one: Mention, b: Retelling, other: Mention): number =>
  likeness(
    bagOf(a.content, one.from - reach, one.to + reach),
    bagOf(b.content, other.from - reach, other.to + reach),
  )

const leastOfMonths = 0.2

/** Times of the year of which the tellings have none in common: "early March, before summer" and "the week before Christmas". */
function compareMonths(a: Retelling, b: Retelling): Contradiction[] {
  const [as, bs] = [datesOf(a, 'month'), datesOf(b, 'month')]
  if (as.some((one) => bs.some((other) => sameTime(one.fact, other.fact)))) return []
  let found: Contradiction[] = []
  let best = leastOfMonths
  for (const one of as)
    for (const other of bs) {
      const likely = meet(a, one, b, other)
      if (likely < best) continue
      best = likely
      found = [contradict(one.fact, other.fact)]
    }
  return found
}

/** "A Monday morning", "the Friday evening": the one day of each telling, and its hour, are both another. */
function compareTwofoldDates(a: Retelling, b: Retelling): Contradiction[] {
  const [one, other] = [twofoldOf(a), twofoldOf(b)]
  if (one === undefined || other === undefined) return []
  if (sameTime(one.day.fact, other.day.fact) || sameTime(one.hour.fact, other.hour.fact)) return []
  return meet(a, one.day, b, other.day) >= leastLikeness
    ? [contradict(one.day.fact, other.day.fact)]
    : []
}

function twofoldOf({ dates }: Retelling) {
  const days = dates.filter(({ fact }) => fact.scale === 'weekday')
  const [day] = days
  if (day === undefined || days.length > 1) return undefined
  const hour = dates.find(
    ({ fact, from }) => (fact.scale === 'part-of-day' || fact.scale === 'clock') && from === day.to,
  )
  return hour === undefined ? undefined : { day, hour }
}
