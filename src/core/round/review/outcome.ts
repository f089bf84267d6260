import { z } from 'zod'
import { CardState } from '../../drill/card.ts'
import { Facet } from '../../story/story.ts'
import { RoundReview } from './review.ts'
import { ToldStory } from './told-stories.ts'

/** What the round did to one card of a story that was told. */
export const CardConsequence = z.object({
  /** Of the round's first story (0) or its second (1). */
  story: z.int().default(0),
  facet: Facet,
  thin: z.boolean(),
  inPart: z.boolean().default(false),
  /** Whether the card was retired when the round began. */
  wasRetired: z.boolean(),
  /** Whether the round brought it back to the draw. */
  returned: z.boolean(),
  /** The mark of the card's text at that time (see `fingerprintOf`); missing in rounds kept before this was. */
  notes: z.string().optional(),
  /** The card as the round found it, to move it back by; missing in rounds kept before this was. */
  before: CardState.optional(),
})
export type CardConsequence = z.infer<typeof CardConsequence>

/** What is kept of a round that is over, beside its log. */
export const RoundOutcome = z.object({
  review: RoundReview,
  /** Which kept stories were told; empty in rounds kept before they were looked for. */
  told: z.array(ToldStory).default([]),
  consequences: z.array(CardConsequence),
})
export type RoundOutcome = z.infer<typeof RoundOutcome>
