import { joinSentences } from '../story/told/sentences.ts'
import type { AnswerDocument } from './answer.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'
import type { OpenPassage, SourcedPassage } from './passage-source.ts'

/**
 * The answer with one passage moved to another part: to its end where that part is told later, to its front where it is
 * told earlier, so that the order of the telling stays. Both texts keep every other word.
 */
export function movePassage(
  document: AnswerDocument,
  passage: Pick<SourcedPassage, 'part' | 'start' | 'end'>,
  to: AnswerPart,
): AnswerDocument {
  if (to === passage.part) return document
  const from = document.parts[passage.part]
  const words = from.slice(passage.start, passage.end)
  const left = joinKept([from.slice(0, passage.start).trim(), from.slice(passage.end).trim()])
  const order = partsOfKind(document.kind)
  const forwards = order.indexOf(to) > order.indexOf(passage.part)
  const there = document.parts[to].trim()
  const joined = forwards ? joinKept([words, there]) : joinKept([there, words])
  return { ...document, parts: { ...document.parts, [passage.part]: left, [to]: joined } }
}

/** The answer with a sentence of the story put at the end of a part, and where it is from. */
export function takePassage(
  document: AnswerDocument,
  passage: OpenPassage,
  storyVersion: number,
  to: AnswerPart,
): AnswerDocument {
  return {
    ...document,
    parts: {
      ...document.parts,
      [to]: joinKept([document.parts[to].trim(), passage.text]),
    },
    taken: [...document.taken, { ...passage, storyVersion }],
  }
}

const joinKept = (texts: readonly string[]): string =>
  joinSentences(texts.filter((text) => text !== ''))
