/** A stream of chance that a seed fixes: the same seed gives the same stream on every machine. */
export interface Random {
  /** The next number, 0 inclusive to 1 exclusive. */
  next: () => number
}

/**
 * Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, period 2^32, integer arithmetic only.
 * `seed` is taken modulo 2^32; fractions are dropped.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    },
  }
}

/** One of `items`, each as likely as the next. Throws a RangeError on an empty list. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return pickWeighted(random, items, () => 1)
}

/** One of `items` with a chance in proportion to its weight, which must be above 0. Throws a RangeError on an empty list. */
export function pickWeighted<T>(
  random: Random,
  items: readonly T[],
  weightOf: (item: T) => number,
): T {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0)
  let left = random.next() * total
  for (const item of items) {
    left -= weightOf(item)
    if (left < 0) return item
  }
  // Rounding can leave a hair above zero after the last item.
  const last = items.at(-1)
  if (last === undefined) throw new RangeError('nothing to pick from')
  return last
}
