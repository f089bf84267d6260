import { splitSentences } from '../story/told/sentences.ts'
import type { StoryDocument, Section } from '../story/story.ts'
import { facetOrder } from '../words/names.ts'
import type { AnswerDocument, TakenPassage } from './answer.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'

/** A stretch of a part, and whose words it is. */
export interface SourcedPassage {
  part: AnswerPart
  /** Half-open, in the part's text. */
  start: number
  end: number
  text: string
  /** The section of the story and the version that it was read from; null for what was written here. */
  from: { section: Section; storyVersion: number } | null
}

/** A sentence of the story that stands in no part of the answer. */
export interface OpenPassage {
  text: string
  section: Section
}

/** The sections that an answer may take words from; numbers are notes, not sentences to say. */
const told = ['telling', ...facetOrder] as const satisfies readonly Section[]

/**
 * Where each sentence of an answer is from. A sentence that stands word for word in a passage that was taken is the
 * story's; any other, a changed one too, was written here. Neighbours of one source are one passage.
 */
export function findSources(document: AnswerDocument): SourcedPassage[] {
  const known = indexPassages(document.taken)
  return partsOfKind(document.kind).flatMap((part) => {
    const text = document.parts[part]
    const passages: SourcedPassage[] = []
    for (const { start, end } of splitSentences(text)) {
      const words = text.slice(start, end)
      const from = known.get(toKey(words)) ?? null
      const last = passages.at(-1)
      if (last && last.from === null && from === null) {
        last.end = end
        last.text = text.slice(last.start, end)
      } else passages.push({ part, start, end, text: words, from })
    }
    return passages
  })
}

function indexPassages(taken: readonly TakenPassage[]): Map<string, SourcedPassage['from']> {
  const known = new Map<string, SourcedPassage['from']>()
  for (const { text, section, storyVersion } of taken)
    for (const { start, end } of splitSentences(text))
      known.set(toKey(text.slice(start, end)), { section, storyVersion })
  return known
}

/** Sentences are the same where they have the same words, whatever the white space and the marks between them. */
const toKey = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The sentences of the story that the answer does not use, in the order of the story. */
export function findUnused(document: AnswerDocument, story: StoryDocument): OpenPassage[] {
  const used = new Set(
    partsOfKind(document.kind).flatMap((part) => {
      const text = document.parts[part]
      return splitSentences(text).map(({ start, end }) => toKey(text.slice(start, end)))
    }),
  )
  return told.flatMap((section) => {
    const text = section === 'telling' ? story.telling : story.facets[section].passage
    return splitSentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((words) => !used.has(toKey(words)))
      .map((words) => ({ text: words, section }))
  })
}
