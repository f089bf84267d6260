import { z } from 'zod'
import { Dimension, dimensions } from '../judge/dimension.ts'
import type { ScribeNote } from '../round/review.ts'

/** The longest note line of a partner, in characters. */
export const longestHeardNote = 500

/** What a partner heard in one answer. An answer that they left blank has none. */
export const HeardAnswer = z.object({
  /** The answer's place among the exchanges of the round, from 0. */
  exchange: z.int().min(0).max(1000),
  /** Empty: they heard none of the seven. */
  heard: z
    .array(Dimension)
    .max(dimensions.length)
    .transform((heard) => dimensions.filter((one) => heard.includes(one))),
  note: z.string().max(longestHeardNote),
})
export type HeardAnswer = z.infer<typeof HeardAnswer>

/** Whether a partner ticks what they hear in the answer: the opening and the candidate's own questions tell no story. */
export function isTicked(kind: ScribeNote['kind']): boolean {
  return kind !== 'opening' && kind !== 'own-question'
}
