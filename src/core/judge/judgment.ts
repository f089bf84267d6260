import { z } from 'zod'
import { Span } from '../text/span.ts'
import { AnswerFacet, Dimension, Rating } from './dimension.ts'

/** A text and what is known about it when it is judged. */
export const JudgeInput = z.object({
  text: z.string(),
  facet: AnswerFacet.optional(),
  question: z.string().optional(),
  headline: z.string().optional(),
  telling: z.string().optional(),
})
export type JudgeInput = z.infer<typeof JudgeInput>

/** One piece of evidence, for or against, with the words that are it. */
export const Finding = z.object({
  ruleId: z.string(),
  dimension: Dimension,
  credit: z.enum(['earns', 'costs']),
  place: Span.optional(),
  /** One plain sentence to the speaker. */
  reason: z.string(),
  data: z.record(z.string(), z.number()).optional(),
})
export type Finding = z.infer<typeof Finding>

/** The question that a good panelist would ask next, and the words it presses on. */
export const OpenQuestion = z.object({
  dimension: Dimension,
  text: z.string(),
  place: Span.optional(),
})
export type OpenQuestion = z.infer<typeof OpenQuestion>

const PerDimension = <T extends z.ZodType>(value: T) =>
  z.object({
    moment: value,
    ownership: value,
    decision: value,
    tension: value,
    people: value,
    outcome: value,
    learning: value,
  })

/** How one rating came about: what was added up, so that the page can show the sum. */
export const RatingStep = z.object({
  label: z.string(),
  /** What this step added to the score, in rating points; negative where it cost. */
  points: z.number(),
  /** The words that did most of it, where they are no finding. */
  places: z.array(Span).optional(),
})
export type RatingStep = z.infer<typeof RatingStep>

/** A rating of each dimension. */
export const Ratings = PerDimension(Rating)

/** The ratings before rounding, 1 to 5. */
export const Scores = PerDimension(z.number())

export const Judgment = z.object({
  /** Which judge this was; two judgments compare only when this is the same. */
  judgeVersion: z.string(),
  ratings: Ratings,
  scores: Scores,
  /** 1 to 5, unrounded. */
  overall: z.number(),
  /**
   * What its wording takes from the overall rating beside what it takes from the dimensions, in rating points, 0 or
   * less, and the words that cost most; null in judgments kept from before this was measured.
   */
  wording: z
    .object({ points: z.number(), places: z.array(Span) })
    .nullable()
    .default(null),
  /** Sorted by place, without duplicates. */
  findings: z.array(Finding),
  steps: PerDimension(z.array(RatingStep)),
  /** Set when the answer tells the headline or telling again instead of answering. */
  fellBackOnHeadline: z.object({ share: z.number(), places: z.array(Span) }).nullable(),
  /**
   * How far the answer is about what its facet asks, 0 to 1, and the words that show it; null where the facet is not
   * known, where nothing is told, and in judgments kept from before this was measured.
   */
  answersQuestion: z
    .object({ share: z.number(), places: z.array(Span) })
    .nullable()
    .default(null),
  /** One question for each dimension rated below 4, the most useful first. */
  openQuestions: z.array(OpenQuestion),
})
export type Judgment = z.infer<typeof Judgment>
