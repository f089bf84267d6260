import type { PromptKind } from '../story/story.ts'

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
export type AnswerPart = (typeof answerParts)[number]

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

/** What is written in each part. */
export type AnswerParts = Record<AnswerPart, string>

/** The parts without a word in them. */
export const emptyParts = (): AnswerParts =>
  Object.fromEntries(answerParts.map((part) => [part, ''])) as AnswerParts

/** A part's place in the text of the whole answer. */
export interface PlacedPart {
  part: AnswerPart
  start: number
  end: number
}

/** The answer as it is told, its parts as paragraphs, and where each part stands in it; empty parts are left out. */
export function joinParts(document: { kind: PromptKind; parts: AnswerParts }): {
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
