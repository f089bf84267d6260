import { countShared, withAliases } from './align.ts'
import type { Aliases } from './align.ts'
import { clashes } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import type { OrderFact } from './fact.ts'

/** Disagreements about what came first: one telling puts two events in one order, the other in the other. */
export function compareOrder(
  as: readonly OrderFact[],
  bs: readonly OrderFact[],
  aliases: readonly Aliases[],
): Contradiction[] {
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
