import type { Fact, FactKind } from '../facts/fact.ts'

/** Two facts, one of each telling, that cannot both be so. */
export interface Contradiction {
  kind: FactKind
  facts: readonly [Fact, Fact]
  quotes: readonly [string, string]
}

/** A contradiction of two facts. */
export function contradict(a: Fact, b: Fact): Contradiction {
  return { kind: a.kind, facts: [a, b], quotes: [a.quote, b.quote] }
}

/**
 * The pairs of `as` and `bs` that `clash`, leaving out each fact that another one of the other telling bears out: what
 * was said in both tellings is settled, whatever else was said.
 */
export function clashes<F extends Fact>(
  as: readonly F[],
  bs: readonly F[],
  bearsOut: (a: F, b: F) => boolean,
  clash: (a: F, b: F) => boolean,
): Contradiction[] {
  if (as.length === 0 || bs.length === 0) return []
  const openAs = as.filter((a) => !bs.some((b) => bearsOut(a, b)))
  const openBs = bs.filter((b) => !as.some((a) => bearsOut(a, b)))
  return openAs.flatMap((a) => openBs.filter((b) => clash(a, b)).map((b) => contradict(a, b)))
}
