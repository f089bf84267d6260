import { z } from 'zod'
import { Dimension } from '../judge/dimension.ts'
import { Facet } from '../story/story.ts'

/** What the map of the bank shows of a card, from hollow to marked. */
export const standings = ['missing', 'thin', 'specific', 'fluent', 'retired'] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>

/** What the scheduler remembers of a retired card (FSRS: stability in days, difficulty 1 to 10). */
export const Memory = z.object({
  stability: z.number(),
  difficulty: z.number(),
  reps: z.int(),
  lapses: z.int(),
  lastReviewAt: z.number(),
  intervalDays: z.number(),
})
export type Memory = z.infer<typeof Memory>

/** A fluent attempt as the retire rule sees it. */
export const FluentMark = z.object({ at: z.number(), day: z.iso.date() })
export type FluentMark = z.infer<typeof FluentMark>

/** What the last measured answer showed, of whatever draw, or the last round that asked after the card. */
export const LastAnswer = z.object({
  standing: z.enum(['thin', 'specific']),
  /** What kept it from the next step. */
  lacks: z.array(Dimension),
  /** The mark of the card's own text when it was given (see `fingerprintOf`). */
  notes: z.string(),
  by: z.enum(['answer', 'round']).default('answer'),
})
export type LastAnswer = z.infer<typeof LastAnswer>

/** One story × one facet, and how far it has come. Folded from its attempts; never edited by hand. */
export const CardState = z.object({
  storyId: z.string(),
  facet: Facet,
  /** Fluent attempts since the card last entered the draw. */
  fluent: z.array(FluentMark),
  attempts: z.int().min(0),
  lastAnsweredAt: z.number().nullable(),
  lastFluent: z.boolean().nullable(),
  retiredAt: z.number().nullable(),
  memory: Memory.nullable(),
  /** Absent until an answer is measured. */
  lastAnswer: LastAnswer.optional(),
})
export type CardState = z.infer<typeof CardState>
