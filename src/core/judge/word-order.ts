import type { Token } from '../text/tag-words.ts'
import fitted from './word-order.json' with { type: 'json' }

/** For each pair of parts of speech ("DET NOUN"), how much more often it stands together than by chance, as a logarithm. */
const affinities = new Map<string, Map<string, number>>()
for (const [pair, affinity] of Object.entries(fitted)) {
  const [first = '', second = ''] = pair.split(' ')
  affinities.set(first, (affinities.get(first) ?? new Map<string, number>()).set(second, affinity))
}

/** Fewer neighbours than this tell nothing about order. */
const fewestNeighbours = 25

/**
 * True where the words stand in no order: their parts of speech meet no more often than by chance. The mean
 * affinity of neighbours is .42 in the rated answers and at least .08 in each (held out), below -.06 in the same
 * words shuffled; see eval/fit-word-order.ts.
 */
export function isOutOfOrder(tokens: readonly Token[]): boolean {
  if (tokens.length <= fewestNeighbours) return false
  let sum = 0
  for (let i = 0; i + 1 < tokens.length; i++) {
    sum += affinities.get(tokens[i]!.pos)?.get(tokens[i + 1]!.pos) ?? rarest
  }
  return sum < 0
}

/** A pair that the rated answers never hold. */
const rarest = -2
