import { countShared, withAliases } from '../words/align.ts'
import type { Aliases } from '../words/align.ts'
import { clashes } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import type { OrderFact } from '../facts/fact.ts'
import type { ToldAct } from '../facts/read-sequence.ts'

/** Disagreements about what came first: one telling puts two events in one order, the other in the other. */
export function compareOrder(
  as: readonly OrderFact[],
  bs: readonly OrderFact[],
  aliases: readonly Aliases[],
): Contradiction[] {
  if (as.length === 0 || bs.length === 0) return []
  const sides = new Map(
    [...as, ...bs].map((fact) => [
      fact,
      { first: withAliases(fact.first, aliases), second: withAliases(fact.second, aliases) },
    ]),
  )
  const matches = (a: OrderFact, b: OrderFact, turned: boolean) => {
    const [one, other] = [sides.get(a)!, sides.get(b)!]
    const [early, late] = turned ? [other.second, other.first] : [other.first, other.second]
    return countShared(one.first, early) > 0 && countShared(one.second, late) > 0
  }
  return clashes(
    as,
    bs,
    (a, b) => matches(a, b, false),
    (a, b) => matches(a, b, true),
  )
}

/** Words that an act told in its turn must share with one whose turn is stated: the act, and what it was done to. */
const sameEvent = 2

/**
 * Disagreements between an order that one telling states ("I switched it off and then rang her") and the turn in which
 * the other tells the same two acts.
 */
export function compareSequence(
  stated: readonly OrderFact[],
  told: readonly ToldAct[],
  aliases: readonly Aliases[],
): [OrderFact, OrderFact][] {
  if (stated.length === 0) return []
  const acts = told.map((act) => ({ act, stems: withAliases(act.stems, aliases) }))
  return stated.flatMap((fact) => {
    const [first, second] = [withAliases(fact.first, aliases), withAliases(fact.second, aliases)]
    const isFirst = acts.map(({ stems }) => countShared(stems, first) >= sameEvent)
    const isSecond = acts.map(({ stems }) => countShared(stems, second) >= sameEvent)
    const early = isSecond.indexOf(true)
    const late = isFirst.lastIndexOf(true)
    if (early === -1 || late <= early) return []
    if (isFirst.indexOf(true) < early || isSecond.lastIndexOf(true) > late) return []
    const [one, other] = [acts[early]!.act, acts[late]!.act]
    const turned: OrderFact = {
      kind: 'order',
      first: one.stems,
      second: other.stems,
      about: [],
      place: one.place,
      quote: one.quote,
    }
    return [[fact, turned] as [OrderFact, OrderFact]]
  })
}
