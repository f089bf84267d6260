import { contradict, type Contradiction } from './contradiction.ts'
import { meetDeeds, type Deed } from './deeds.ts'
import type { Fact, PlaceFact, TeamSizeFact, TurnFact } from '../facts/fact.ts'
import { bagOfStems, likeness } from './likeness.ts'
import type { Particular, Particulars } from './particulars.ts'
import type { ToldWay } from './ways.ts'

/** How alike the words around two particulars are, from which they are said of one event. */
interface Least {
  near: number
  wide: number
}

/** What a telling says of its events beside what happened. */
export interface ToldParticulars extends Particulars {
  deeds: readonly Deed[]
  ways: readonly ToldWay[]
}

/**
 * Thresholds by hand, on the agreeing pairs of the fixtures: in them other meetings and other years stand in words that
 * are alike up to .55. Few pairs name a turn, a place or company at all.
 */
const leastTurn = { sure: { near: 0.25, wide: 0.65 }, likely: { near: 0.2, wide: 0.6 } }
const leastPlace = { sure: { near: 0.3, wide: 0.5 }, likely: { near: 0.15, wide: 0.4 } }
const leastCompany = { sure: { near: 0.3, wide: 0.5 }, likely: { near: 0.25, wide: 0.3 } }
const leastWay = { sure: 0.35, likely: 0.05 }
const leastDeed = {
  sure: { act: 0.9, covered: 0.5, shared: 4 },
  likely: { act: 0.9, covered: 0.4, shared: 3.5 },
}

/** Where two tellings tell one event with another doer, another turn, another place, alone and in company. */
export function compareParticulars(
  a: ToldParticulars,
  b: ToldParticulars,
  trust: 'likely' | 'sure',
): Contradiction[] {
  return [
    ...compareDeeds(a.deeds, b.deeds, leastDeed[trust]),
    ...compareAll(a.turns, b.turns, leastTurn[trust], excludesTurn, sameTurn),
    ...compareAll(a.places, b.places, leastPlace[trust], excludesPlace, samePlace),
    ...compareAll(
      a.company,
      b.company,
      leastCompany[trust],
      (x, y) => !sameCompany(x, y),
      sameCompany,
    ),
    ...compareWays(a.ways, b.ways, leastWay[trust]),
  ]
}

/** Where each telling takes one of two ways throughout, and the other telling the other. */
function compareWays(
  as: readonly ToldWay[],
  bs: readonly ToldWay[],
  least: number,
): Contradiction[] {
  for (const a of as) {
    const isOne = ({ fact }: ToldWay) => fact.way === a.fact.way
    const others = bs.filter(isOne)
    const isSettled =
      as.filter(isOne).every(({ fact }) => fact.side === a.fact.side) &&
      others.every(({ fact }) => fact.side !== a.fact.side)
    const found = isSettled
      ? others.find((other) => likeness(a.around, other.around) >= least)
      : undefined
    if (found !== undefined) return [contradict(a.fact, found.fact)]
  }
  return []
}

/** Words of one thing that is counted, as far as they are kin. */
const sameThing = 0.5
const isSameThing = (a: TurnFact, b: TurnFact) =>
  likeness(bagOfStems(a.of), bagOfStems(b.of)) >= sameThing
const sameTurn = (a: TurnFact, b: TurnFact) => a.turn === b.turn && isSameThing(a, b)
const excludesTurn = (a: TurnFact, b: TurnFact) => a.turn !== b.turn && isSameThing(a, b)
const samePlace = (a: PlaceFact, b: PlaceFact) => a.names.some((name) => b.names.includes(name))
const excludesPlace = (a: PlaceFact, b: PlaceFact) => a.by === b.by && !samePlace(a, b)
const sameCompany = (a: TeamSizeFact, b: TeamSizeFact) => (a.value === 1) === (b.value === 1)

/** Those of one event that exclude each other, the likest pair alone; what both tellings say somewhere is settled. */
function compareAll<F extends Fact>(
  as: readonly Particular<F>[],
  bs: readonly Particular<F>[],
  least: Least,
  excludes: (a: F, b: F) => boolean,
  bearsOut: (a: F, b: F) => boolean,
): Contradiction[] {
  let best: { found: Contradiction; likeness: number } | undefined
  for (const a of as) {
    if (bs.some((b) => bearsOut(a.fact, b.fact))) continue
    for (const b of bs) {
      if (!excludes(a.fact, b.fact) || as.some((one) => bearsOut(one.fact, b.fact))) continue
      const [near, wide] = [likeness(a.near, b.near), likeness(a.wide, b.wide)]
      if (near < least.near || wide < least.wide || near + wide <= (best?.likeness ?? 0)) continue
      best = { found: contradict(a.fact, b.fact), likeness: near + wide }
    }
  }
  return best === undefined ? [] : [best.found]
}

type LeastOfDeed = Readonly<Record<'act' | 'covered' | 'shared', number>>

function compareDeeds(
  as: readonly Deed[],
  bs: readonly Deed[],
  least: LeastOfDeed,
): Contradiction[] {
  const isSpeaker = ({ fact }: Deed) => fact.agent.who === 'speaker'
  const isOne = (a: Deed, b: Deed) => {
    const { act, change, head, covered, shared } = meetDeeds(a, b)
    return (
      (act >= least.act || change) &&
      head >= leastHead &&
      covered >= least.covered &&
      shared >= least.shared
    )
  }
  /** A telling that has both do it says nothing of who did it the one time. */
  const isSaidToo = (deed: Deed, others: readonly Deed[]) =>
    others.some((other) => isSpeaker(other) === isSpeaker(deed) && isAbout(other, deed))
  for (const a of as)
    for (const b of bs)
      if (isSpeaker(a) !== isSpeaker(b) && isOne(a, b) && !isSaidToo(a, bs) && !isSaidToo(b, as))
        return [contradict(a.fact, b.fact)]
  return []
}

/** What the one was done to is kin of what the other was done to. */
const leastHead = 0.4
const leastAbout = { act: 0.3, covered: 0.35 }

function isAbout(a: Deed, b: Deed): boolean {
  const { act, covered } = meetDeeds(a, b)
  return act >= leastAbout.act && covered >= leastAbout.covered
}
