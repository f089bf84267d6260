import { z } from 'zod'
import { longestLine, longestText, PromptKind, Section } from '../story/story.ts'
import { answerParts } from './answer-parts.ts'

const Part = z.enum(answerParts)

const Line = z.string().max(longestLine)
const Text = z.string().max(longestText)

/** A passage of the story that the person let into the answer, and the version of the story that it was read from. */
export const TakenPassage = z.object({
  text: Text,
  section: Section,
  storyVersion: z.int().positive(),
})
export type TakenPassage = z.infer<typeof TakenPassage>

/** A clarifying question that the person means to ask, and the reply that this answer is built for; null: any. */
const PlannedQuestion = z.object({ question: Line, reply: Line.nullable() })

const mostTaken = 5000
const mostPlanned = 10

/** One answer to one question, built from one story. Every text may be empty. */
export const AnswerDocument = z.object({
  question: Line,
  kind: PromptKind,
  /** The guide that stands beside it: a slug of the library or the id of one of the person's own; null for none. */
  guide: z.string().max(100).nullable(),
  parts: z.record(Part, Text),
  taken: z.array(TakenPassage).max(mostTaken),
  clarifying: z.array(PlannedQuestion).max(mostPlanned),
})
export type AnswerDocument = z.infer<typeof AnswerDocument>

/** A kept answer. `version` counts saves; a save names the version it started from. */
export const Answer = z.object({
  id: z.string(),
  storyId: z.string(),
  version: z.int().positive(),
  createdAt: z.number(),
  updatedAt: z.number(),
  document: AnswerDocument,
})
export type Answer = z.infer<typeof Answer>
