import { z } from 'zod'
import { Dimension } from '../judge/dimension.ts'
import { Span } from '../text/span.ts'
import { Facet } from '../story/story.ts'

/** A question pressed on an answer, with the words of the answer that it stands on. */
export const FollowUp = z.object({
  dimension: Dimension,
  /** The card that a thin answer to it returns to the draw; null where it asks for none of the five. */
  facet: Facet.nullable(),
  /** The answer's own words, `answer.slice(place.start, place.end)`; empty where nothing can be quoted. */
  quote: z.string(),
  text: z.string(),
  place: Span,
  /** Which wording was used, so that none is asked twice. */
  wordingId: z.string(),
})
export type FollowUp = z.infer<typeof FollowUp>

/** A question as it is planned. */
export interface PlannedFollowUp extends FollowUp {
  /** What it asks about is told, in the answer or beside it. */
  answered: boolean
  /** Why it is asked before others, in a few words each, what says most first. */
  why: string[]
}

/** What earlier questions of this round and of rounds before it have in common with a follow-up. */
export type AskedFollowUp = Pick<FollowUp, 'text' | 'dimension' | 'facet' | 'quote'> &
  Partial<Pick<FollowUp, 'wordingId'>>
