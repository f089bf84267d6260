import { z } from 'zod'
import { Dimension, dimensions } from '../judge/dimension.ts'
import { longestHeardNote } from './ticked.ts'

/** What a partner heard in one answer. */
export const HeardAnswer = z.object({
  /** The answer's place among the exchanges of the round, from 0. */
  exchange: z.int().min(0).max(1000),
  /** Empty: they heard none of the seven. Null: they left it blank. */
  heard: z
    .array(Dimension)
    .max(dimensions.length)
    .transform((heard) => dimensions.filter((one) => heard.includes(one)))
    .nullable(),
  note: z.string().max(longestHeardNote),
})
export type HeardAnswer = z.infer<typeof HeardAnswer>
