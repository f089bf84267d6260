import { joinSentences } from '../story/told/sentences.ts'
import type { PromptKind, StoryDocument } from '../story/story.ts'
import type { AnswerDocument } from './answer.ts'
import { type AnswerPart, emptyParts } from './answer-parts.ts'
import { splitLesson, splitTelling } from './split-telling.ts'

/** What an answer begins from: the story as it stands, and the question. */
export interface AnswerStart {
  question: string
  kind: PromptKind
  guide: string | null
  story: { version: number; document: StoryDocument }
}

/**
 * An answer as it begins: the sentences of the telling, each in the part that its place proposes, and where the telling
 * says nothing learned, the lesson's own passage, by paragraphs. Not a word that does not stand in the story.
 */
export function proposeAnswer({ question, kind, guide, story }: AnswerStart): AnswerDocument {
  const { telling, facets } = story.document
  const taken: AnswerDocument['taken'] = []
  const byPart = new Map<AnswerPart, string[]>()
  const put = (
    part: AnswerPart,
    text: string,
    section: AnswerDocument['taken'][number]['section'],
  ) => {
    byPart.set(part, [...(byPart.get(part) ?? []), text])
    taken.push({ text, section, storyVersion: story.version })
  }
  for (const { part, text } of splitTelling(telling, kind))
    if (part !== null) put(part, text, 'telling')
  const learned = new Set(byPart.keys())
  for (const { part, text } of splitLesson(facets.lesson.passage, kind))
    if (!learned.has(part)) put(part, text, 'lesson')

  const parts = emptyParts()
  for (const [part, sentences] of byPart) parts[part] = joinSentences(sentences)
  return { question, kind, guide, parts, taken, clarifying: [] }
}
