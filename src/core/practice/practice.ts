import { z } from 'zod'
import { AnswerMode } from '../drill/attempt.ts'
import { Judgment } from '../judge/judgment.ts'
import { PromptKind } from '../story/story.ts'

/** A clarifying question that was asked, the reply that was drawn for it, and what that reply changes. */
export const DrawnReply = z.object({
  question: z.string(),
  reply: z.string(),
  change: z.string(),
})
export type DrawnReply = z.infer<typeof DrawnReply>

/** What stands before the first word: the question, what was asked back, and with which seed the replies were drawn. */
export const PracticeSetup = z.object({
  question: z.string(),
  kind: PromptKind,
  /** A slug of the library or the id of one of the person's own guides; null for a question without one. */
  guide: z.string().nullable(),
  seed: z.number(),
  replies: z.array(DrawnReply),
})
export type PracticeSetup = z.infer<typeof PracticeSetup>

/** Names of a guide's signals, each once. */
export const TickedSignals = z
  .array(z.string().min(1).max(500))
  .max(100)
  .transform((names) => [...new Set(names)])

/**
 * One telling against the clock: practised from a guide, or a built answer rehearsed. `begun`: the question is open and
 * the text is a draft; `told`: the person stopped; `put-away`: left without an end.
 */
export const Practice = z.object({
  id: z.string(),
  /** The story it is told from; null for one that the person keeps to themselves. */
  storyId: z.string().nullable(),
  /** The built answer that is rehearsed; null where it is told freely. */
  answerId: z.string().nullable(),
  state: z.enum(['begun', 'told', 'put-away']),
  /** Wall-clock stamps in milliseconds since 1970, as the edge read them. */
  begunAt: z.number(),
  toldAt: z.number().nullable(),
  /** What the answering clock read, in milliseconds. */
  elapsedMs: z.number().min(0),
  mode: AnswerMode,
  text: z.string(),
  setup: PracticeSetup,
  /** Null where the content was not measured. */
  judgment: Judgment.nullable(),
  /** The signals of its guide, by name, of which the person says that they came across. */
  ticked: TickedSignals,
})
export type Practice = z.infer<typeof Practice>
