import { z } from 'zod'
import { longestLine, longestText, PromptKind, Section } from '../story/story.ts'

/** Every part an answer can have, in the order in which they are told. */
export const answerParts = [
  'situation',
  'task',
  'action',
  'mistake',
  'turning-point',
  'recovery',
  'mitigation',
  'result',
  'learning',
  'person',
  'system',
] as const
export const AnswerPart = z.enum(answerParts)
export type AnswerPart = z.infer<typeof AnswerPart>

const plainParts = ['situation', 'task', 'action', 'result', 'learning'] as const
const failureParts = [
  'situation',
  'task',
  'mistake',
  'turning-point',
  'recovery',
  'mitigation',
  'result',
  'person',
  'system',
] as const

/** The parts that an answer to a kind of prompt falls into: for a failure the action and the learning are divided. */
export const partsOfKind = (kind: PromptKind): readonly AnswerPart[] =>
  kind === 'failure' ? failureParts : plainParts

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
  parts: z.record(AnswerPart, Text),
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

/** The parts without a word in them. */
export const emptyParts = (): AnswerDocument['parts'] =>
  Object.fromEntries(answerParts.map((part) => [part, ''])) as AnswerDocument['parts']

/** A part's place in the text of the whole answer. */
export interface PlacedPart {
  part: AnswerPart
  start: number
  end: number
}

/** The answer as it is told, its parts as paragraphs, and where each part stands in it; empty parts are left out. */
export function joinParts(document: Pick<AnswerDocument, 'kind' | 'parts'>): {
  text: string
  places: PlacedPart[]
} {
  const places: PlacedPart[] = []
  let text = ''
  for (const part of partsOfKind(document.kind)) {
    const words = document.parts[part]
    if (words.trim() === '') continue
    if (text !== '') text += '\n\n'
    places.push({ part, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, places }
}
