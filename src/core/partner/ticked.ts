import type { Exchange } from '../round/round.ts'

/** The longest note line of a partner, in characters. */
export const longestHeardNote = 500

/** Whether a partner ticks what they hear in an answer: the opening and the candidate's own questions tell no story. */
export function isTicked(kind: Exchange['kind']): boolean {
  return kind !== 'opening' && kind !== 'own-question'
}
