import { sameTime } from './compare-dates.ts'
import { mayBeOnePeople } from './compare-quantities.ts'
import type { Fact, QuantityFact } from '../facts/fact.ts'
import { bagOf, bagOfStems, likeness, overallLikeness, sameness, sharedWeight } from './likeness.ts'
import type { AmountFact } from '../facts/loose-amounts.ts'
import { findTurnedOrders, orderFeatures } from './order-candidates.ts'
import type { Mention, Retelling, SideMention } from './retelling.ts'
import { sideAxes, type SideAxis } from './sides.ts'
import { agree } from '../facts/tolerance.ts'

/** The slots of a telling whose values can exclude each other. */
export const slots = [...sideAxes, 'figure', 'date', 'order'] as const
export type Slot = (typeof slots)[number]

/** Two mentions, one of each telling, that fill one slot with different values if they are about one thing. */
export interface SlotCandidate {
  /** In the order of the tellings. */
  facts: readonly [Fact, Fact]
  /** What speaks for and against their being about one thing, in the order that the weights of the slot have. */
  features: readonly number[]
}

const sideFeatures = [
  'odds of the weaker side',
  'odds of the plainer side',
  'lead of each over its opposite',
  'likeness of the passages',
  'likeness with their surroundings',
  'words shared',
  'lean of the less sided telling',
  'lean of the more sided telling',
  'passages to choose from',
]

/** Names of the features of each slot, in order. */
export const featureNames: Readonly<Record<Slot, readonly string[]>> = {
  found: sideFeatures,
  decided: sideFeatures,
  reached: sideFeatures,
  role: sideFeatures,
  outcome: sideFeatures,
  figure: [
    'likeness close by',
    'likeness further off',
    'words shared',
    'distance of the values',
    'likeness of what is counted',
    'figures to choose from',
    'told in words',
    'a stretch of time',
    'a count',
    'people at work',
    'other aspect',
    'part of a number against a whole',
    'far apart',
    'same aspect',
    'likeness of the tellings',
    'length of the tellings',
  ],
  date: [
    'likeness close by',
    'likeness further off',
    'words shared',
    'dates to choose from',
    'weekday',
    'clock',
    'part of the day',
    'month',
    'time on the job',
    'likeness of the tellings',
    'length of the tellings',
  ],
  order: [...orderFeatures, 'likeness of the tellings', 'length of the tellings'],
}

/** What two tellings have in common, computed once for all slots. */
interface Common {
  likeness: number
  /** Logarithm of the words of both. */
  length: number
}

/** Every pair of mentions that could contradict each other, slot by slot. */
export function findCandidates(a: Retelling, b: Retelling): Record<Slot, SlotCandidate[]> {
  return { ...findSided(a, b), ...findValued(a, b) }
}

/** Those of the slots that have a value: they are the same whatever words take a side. */
export function findValued(
  a: Retelling,
  b: Retelling,
): Record<Exclude<Slot, SideAxis>, SlotCandidate[]> {
  const common: Common = {
    likeness: overallLikeness(a.content, b.content),
    length: Math.log(a.content.before.length + b.content.before.length),
  }
  return {
    figure: figuresOf(a, b, common),
    date: datesOf(a, b, common),
    order: findTurnedOrders(a, b).map(({ facts, features }) => ({
      facts,
      features: [...features, common.likeness, common.length],
    })),
  }
}

/** Those of the slots that are one side or the other. */
export function findSided(
  a: Pick<Retelling, 'content' | 'sides'>,
  b: Pick<Retelling, 'content' | 'sides'>,
): Record<SideAxis, SlotCandidate[]> {
  const found = {} as Record<SideAxis, SlotCandidate[]>
  for (const axis of sideAxes) {
    const best = [sidesOf(axis, a, b, true), sidesOf(axis, a, b, false)].filter(
      (one) => one !== undefined,
    )
    best.sort((x, y) => y.rank - x.rank)
    found[axis] = best.slice(0, 1)
  }
  return found
}

/** Words around a passage that tell what it is about. */
const wideReach = 18
/** Each telling leans to its own side as a whole. */
const leastLean = 0
const mostLead = 4
/** One of the two passages says it with odds of at least one to five. */
const leastPlain = -1.6
/** Passages of the very same content take the same side: "we found it", "I found it". */
const sameContent = 0.95
/** Pairs of passages that are looked at word by word: those that say it most plainly. */
const mostPairs = 12

/** The two passages that most plainly take the two sides of an axis on one matter; `oneInA`: the first side is a's. */
function sidesOf(
  axis: SideAxis,
  a: Pick<Retelling, 'content' | 'sides'>,
  b: Pick<Retelling, 'content' | 'sides'>,
  oneInA: boolean,
): (SlotCandidate & { rank: number }) | undefined {
  const [x, y] = oneInA ? [a, b] : [b, a]
  const [sideX, sideY] = [x.sides[axis], y.sides[axis]]
  const leans = [sideX.whole[0] - sideX.whole[1], sideY.whole[1] - sideY.whole[0]]
  if (Math.min(...leans) <= leastLean) return undefined
  const pairs = sideX.mentions
    .filter(({ one }) => one)
    .flatMap((one) => sideY.mentions.filter((other) => !other.one).map((other) => ({ one, other })))
    .map((pair) => ({ ...pair, ...readOdds(pair.one, pair.other) }))
    .filter(({ plainer }) => plainer > leastPlain)
    .toSorted((p, q) => q.weaker + 0.5 * q.lead - p.weaker - 0.5 * p.lead)
    .slice(0, mostPairs)
  let best: (SlotCandidate & { rank: number }) | undefined
  for (const { one, other, weaker, plainer, lead } of pairs) {
    const near = likeness(
      bagOf(x.content, one.from, one.to),
      bagOf(y.content, other.from, other.to),
    )
    if (near >= sameContent) continue
    const [wideX, wideY] = [around(x, one, wideReach), around(y, other, wideReach)]
    const wide = likeness(wideX, wideY)
    const rank = weaker + 0.5 * Math.min(lead, 3) + near + 1.5 * wide
    if (best !== undefined && rank <= best.rank) continue
    best = {
      rank,
      facts: oneInA ? [one.fact, other.fact] : [other.fact, one.fact],
      features: [
        weaker,
        plainer,
        Math.min(lead, mostLead),
        near,
        wide,
        Math.log(1 + sharedWeight(wideX, wideY)),
        Math.min(...leans),
        Math.max(...leans),
        Math.log(sideX.passages * sideY.passages),
      ],
    }
  }
  return best
}

function readOdds(one: SideMention, other: SideMention) {
  return {
    weaker: Math.min(one.odds[0], other.odds[1]),
    plainer: Math.max(one.odds[0], other.odds[1]),
    lead: Math.min(one.odds[0] - one.odds[1], other.odds[1] - other.odds[0]),
  }
}

const around = (
  { content }: Pick<Retelling, 'content'>,
  { from, to }: { from: number; to: number },
  reach: number,
) => bagOf(content, from - reach, to + reach)

const unitOf = (fact: AmountFact): string => {
  if (fact.kind === 'team-size') return 'people'
  return fact.kind === 'count' && /\b(?:times?|twice|once)$/i.test(fact.quote) ? 'times' : fact.unit
}

/** Counted things that are less alike are not one thing. */
const leastHead = 0.35
/** Logarithms: values further apart than a factor of thirty are mostly other figures. */
const farApart = Math.log(30)
const mostDistance = 3
/** Closer ranges are a rounding of one value: "six weeks", "a month and a half". */
const leastDistance = 0.05
const nearFigure = 9
const wideFigure = 22

function figuresOf(a: Retelling, b: Retelling, common: Common): SlotCandidate[] {
  // What both tellings say somewhere is settled.
  const [as, bs] = [unmet(a.amounts, b.amounts), unmet(b.amounts, a.amounts)]
  return as.flatMap((one) => {
    const unit = unitOf(one.fact)
    const others = bs.filter(({ fact }) => unitOf(fact) === unit)
    const toChooseFrom = as.filter(({ fact }) => unitOf(fact) === unit).length * others.length
    return others.flatMap((other): SlotCandidate[] => {
      const met = meetFigures(unit, one.fact, other.fact)
      const distance = distanceOf(one.fact, other.fact)
      if (met === undefined || distance < leastDistance) return []
      return [
        {
          facts: [one.fact, other.fact],
          features: [
            ...featuresAround([a, one], [b, other], nearFigure, wideFigure),
            Math.min(mostDistance, distance),
            met.head,
            Math.log(toChooseFrom),
            Number(isLoose(one.fact)) + Number(isLoose(other.fact)),
            Number(unit === 'second'),
            Number(unit === 'count'),
            Number(unit === 'people'),
            ...met.features,
            common.likeness,
            common.length,
          ],
        },
      ]
    })
  })
}

function unmet(amounts: readonly Mention<AmountFact>[], others: readonly Mention<AmountFact>[]) {
  return amounts.filter(
    ({ fact }) =>
      !others.some((other) => unitOf(other.fact) === unitOf(fact) && agree(fact, other.fact)),
  )
}

/** How alike two passages are set in their tellings. */
function featuresAround(
  [a, one]: readonly [Retelling, Mention],
  [b, other]: readonly [Retelling, Mention],
  near: number,
  wide: number,
): number[] {
  const [nearA, nearB] = [around(a, one, near), around(b, other, near)]
  return [
    likeness(nearA, nearB),
    likeness(around(a, one, wide), around(b, other, wide)),
    Math.log(1 + sharedWeight(nearA, nearB)),
  ]
}

const isLoose = (fact: AmountFact): boolean => 'loose' in fact && fact.loose

/** What the readings of two figures of one unit tell; undefined where they cannot be one figure. */
function meetFigures(
  unit: string,
  a: AmountFact,
  b: AmountFact,
): { head: number; features: number[] } | undefined {
  const far = Number(Math.abs(Math.log(Math.max(a.value, 0.1) / Math.max(b.value, 0.1))) > farApart)
  if (!isQuantity(a) || !isQuantity(b)) return { head: 0, features: [0, 0, far, 0] }
  const head = likenessOfHeads(a.head, b.head)
  const isAnybody = mayBeOnePeople(a.head, b.head)
  const isOneNamed = (a.head === '') !== (b.head === '')
  if (unit === 'count' && head < leastHead && !isAnybody && !isOneNamed) return undefined
  if (
    isOther(a.turn, b.turn) ||
    isOther(a.phase, b.phase) ||
    (a.aspect === 'rate') !== (b.aspect === 'rate') ||
    (a.aspect === 'allowed') !== (b.aspect === 'allowed')
  )
    return undefined
  if (isOther(a.aspect, b.aspect) && !mayBeWhole(a.aspect, b.aspect)) return undefined
  const features = [
    Number(isOther(a.aspect, b.aspect)),
    Number(a.part !== b.part),
    far,
    Number(a.aspect !== undefined && a.aspect === b.aspect),
  ]
  return { head, features }
}

/** The whole of it may be told by what it was spent on, a part of it is never the whole. */
const mayBeWhole = (...aspects: readonly (string | undefined)[]): boolean =>
  aspects.includes('whole') && !aspects.includes('part')

const isQuantity = (fact: AmountFact): fact is QuantityFact => fact.kind !== 'team-size'

function isOther(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function likenessOfHeads(a: string, b: string): number {
  const [one, other] = [bagOfStems([a])[0]!, bagOfStems([b])[0]!]
  return a === '' || b === '' ? 0 : sameness(one, other)
}

/** Logarithm of how far two ranges lie apart, 0 where they meet. */
function distanceOf(a: AmountFact, b: AmountFact): number {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)]
  if (low <= high * 1.001) return 0
  return high <= 0 ? mostDistance : Math.log(low / high)
}

const nearDate = 10
const wideDate = 24

function datesOf(a: Retelling, b: Retelling, common: Common): SlotCandidate[] {
  const withoutMet = (dates: Retelling['dates'], others: Retelling['dates']) =>
    dates.filter(({ fact }) => !others.some((other) => sameTime(fact, other.fact)))
  const [as, bs] = [withoutMet(a.dates, b.dates), withoutMet(b.dates, a.dates)]
  return as.flatMap((one) => {
    const { scale } = one.fact
    const isMet = ({ dates }: Retelling, unmet: Retelling['dates']) =>
      scale === 'weekday' &&
      dates.some((date) => date.fact.scale === scale && !unmet.includes(date))
    // Where both name one weekday, the other days they name are of other events.
    const others = isMet(a, as) ? [] : bs.filter(({ fact }) => fact.scale === scale)
    const toChooseFrom = as.filter(({ fact }) => fact.scale === scale).length * others.length
    return others.map((other): SlotCandidate => ({
      facts: [one.fact, other.fact],
      features: [
        ...featuresAround([a, one], [b, other], nearDate, wideDate),
        Math.log(toChooseFrom),
        Number(scale === 'weekday'),
        Number(scale === 'clock'),
        Number(scale === 'part-of-day'),
        Number(scale === 'month'),
        Number(scale === 'tenure'),
        common.likeness,
        common.length,
      ],
    }))
  })
}
