import { z } from 'zod'
import { Facet } from '../story/story.ts'
import { RoundReview } from './review.ts'

/** What the round did to one card of the story that was told. */
export const CardConsequence = z.object({
  facet: Facet,
  thin: z.boolean(),
  /** Whether the card was retired when the round began. */
  wasRetired: z.boolean(),
  /** Whether the round brought it back to the draw. */
  returned: z.boolean(),
})
export type CardConsequence = z.infer<typeof CardConsequence>

/** What is kept of a round that is over, beside its log. */
export const RoundOutcome = z.object({
  review: RoundReview,
  consequences: z.array(CardConsequence),
})
export type RoundOutcome = z.infer<typeof RoundOutcome>
