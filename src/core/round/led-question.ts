import { z } from 'zod'
import { Dimension } from '../judge/dimension.ts'
import { Facet, PromptKind } from '../story/story.ts'

/** What a partner may put: the exchanges of a round but its opening, which the program puts. */
export const LedKind = z.enum([
  'anchor',
  'follow-up',
  'press',
  'second-anchor',
  'pivot',
  'pivot-press',
  'pivot-follow-up',
  'own-question',
])
export type LedKind = z.infer<typeof LedKind>

/** The longest question that a partner puts, in characters; the program's own, quotes included, are shorter. */
const longestQuestion = 600

/** A question that a partner puts: as the program offered it, or in their own words. */
export const LedQuestion = z.object({
  as: LedKind,
  question: z.string().trim().min(1).max(longestQuestion),
  /** The card that it asks about; null where it is none of the five. */
  facet: Facet.nullable(),
  dimension: Dimension.nullable(),
  /** The words of an answer that it stands on; empty for none. */
  quote: z.string().max(longestQuestion),
  /** The prompt or wording it was made from; empty for neither. */
  wordingId: z.string().max(100),
  /** Of an anchor or a pivot. */
  promptKind: PromptKind.nullable(),
})
export type LedQuestion = z.infer<typeof LedQuestion>
