import { z } from 'zod'
import { Dimension, Rating } from '../judge/dimension.ts'
import { Judgment } from '../judge/judgment.ts'
import { Facet } from '../story/story.ts'

/**
 * How the card came up. `any`: the program drew from every due card; `facet`: from the due cards of one
 * facet; `card`: the person took this very card, which is practice and never counts towards fluency.
 */
export const DrawKind = z.enum(['any', 'facet', 'card'])
export type DrawKind = z.infer<typeof DrawKind>

/** `spoken`: said aloud without a transcript, so content is not measured; a text beside it is what was typed before. */
export const AnswerMode = z.enum(['typed', 'spoken'])
export type AnswerMode = z.infer<typeof AnswerMode>

/** Why an answer was not fluent: the one reason that matters most. */
export const NotFluent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-measured') }),
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('chosen-card') }),
  z.object({ kind: z.literal('fell-back-on-headline'), share: z.number() }),
  z.object({ kind: z.literal('other-question') }),
  z.object({ kind: z.literal('other-story') }),
  z.object({ kind: z.literal('dimension'), dimension: Dimension, rating: Rating }),
  z.object({ kind: z.literal('over-time'), elapsedMs: z.number() }),
])
export type NotFluent = z.infer<typeof NotFluent>

export const Fluency = z.discriminatedUnion('fluent', [
  z.object({ fluent: z.literal(true) }),
  z.object({ fluent: z.literal(false), reason: NotFluent }),
])
export type Fluency = z.infer<typeof Fluency>

/**
 * One answer to one card. `drawn`: the card lies on the desk, the clock has not started. `answering`: the clock
 * runs and the text is a draft. `answered`: the person stopped. `abandoned`: put away unanswered; never counts.
 */
export const Attempt = z.object({
  id: z.string(),
  storyId: z.string(),
  facet: Facet,
  state: z.enum(['drawn', 'answering', 'answered', 'abandoned']),
  drawKind: DrawKind,
  seed: z.number(),
  /** The question, where it was one of the person's own; null where it follows from the seed. */
  ownQuestion: z.string().nullable(),
  /** Wall-clock stamps in milliseconds since 1970, as the edge read them. */
  drawnAt: z.number(),
  startedAt: z.number().nullable(),
  answeredAt: z.number().nullable(),
  /** The person's calendar day (YYYY-MM-DD) on which they stopped. */
  day: z.iso.date().nullable(),
  /** What the answering clock read, in milliseconds; measured by a clock that does not jump. */
  elapsedMs: z.number().min(0),
  mode: AnswerMode,
  text: z.string(),
  selfRating: Rating.nullable(),
  /** Null where the content was not measured. */
  judgment: Judgment.nullable(),
  fluency: Fluency.nullable(),
})
export type Attempt = z.infer<typeof Attempt>
