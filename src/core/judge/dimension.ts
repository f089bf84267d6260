import { z } from 'zod'
import type { Facet } from '../story/story.ts'

/** The seven things an answer can prove, in the order in which they are shown. */
export const dimensions = [
  'moment',
  'ownership',
  'decision',
  'tension',
  'people',
  'outcome',
  'learning',
] as const
export const Dimension = z.enum(dimensions)
export type Dimension = z.infer<typeof Dimension>

/** Nothing in any dimension: what counting begins with. */
export const noneInAny: Readonly<Record<Dimension, number>> = {
  moment: 0,
  ownership: 0,
  decision: 0,
  tension: 0,
  people: 0,
  outcome: 0,
  learning: 0,
}

/** Facets of answers that are judged: the five cards, and the two other questions a round asks. */
export const answerFacets = [
  'disagreement',
  'near-failure',
  'stakeholder',
  'lesson',
  'handoff',
  'feedback',
  'anchor',
] as const
export const AnswerFacet = z.enum(answerFacets)
export type AnswerFacet = z.infer<typeof AnswerFacet>

/** What an answer to each card must prove before it counts as fluent. */
export const requiredDimensions = {
  disagreement: ['people', 'tension', 'decision', 'outcome'],
  'near-failure': ['moment', 'ownership', 'decision', 'outcome'],
  stakeholder: ['people', 'tension', 'ownership', 'outcome'],
  lesson: ['moment', 'learning'],
  handoff: ['people', 'ownership', 'outcome'],
  feedback: ['people', 'moment', 'learning'],
  anchor: ['ownership', 'decision', 'tension', 'outcome'],
} as const satisfies Record<AnswerFacet, readonly Dimension[]> & Record<Facet, readonly Dimension[]>

export const Rating = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
])
export type Rating = z.infer<typeof Rating>

/** The lowest rating that counts as specific. */
export const specificRating = 4
