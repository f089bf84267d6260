import { countShared } from './align.ts'
import { contradict } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import type { OrderFact } from './fact.ts'

/** Disagreements about what came first: one telling puts two events in one order, the other in the other. */
export function compareOrder(as: readonly OrderFact[], bs: readonly OrderFact[]): Contradiction[] {
  return as.flatMap((a) =>
    bs
      .filter(
        (b) =>
          reversed(a, b) &&
          !bs.some((other) => agrees(a, other)) &&
          !as.some((other) => agrees(other, b)),
      )
      .map((b) => contradict(a, b)),
  )
}

function reversed(a: OrderFact, b: OrderFact): boolean {
  return countShared(a.first, b.second) > 0 && countShared(a.second, b.first) > 0 && !agrees(a, b)
}

function agrees(a: OrderFact, b: OrderFact): boolean {
  return countShared(a.first, b.first) > 0 && countShared(a.second, b.second) > 0
}
