import { joinSentences } from '../story/told/sentences.ts'
import type { PromptKind } from '../story/story.ts'
import type { AnswerDocument } from './answer.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'

/** Where the words of a part go whose kind does not have it: a failure divides the action and the learning. */
const otherPart: Readonly<Partial<Record<AnswerPart, AnswerPart>>> = {
  action: 'mistake',
  mistake: 'action',
  'turning-point': 'action',
  recovery: 'action',
  mitigation: 'action',
  learning: 'person',
  person: 'learning',
  system: 'learning',
}

/** The answer as one to a question of another kind: no word is lost, and within each part the order stays. */
export function changeKind(document: AnswerDocument, kind: PromptKind): AnswerDocument {
  const parts = { ...document.parts }
  const kept = partsOfKind(kind)
  for (const part of partsOfKind(document.kind)) {
    const to = otherPart[part]
    if (kept.includes(part) || to === undefined) continue
    parts[to] = joinSentences([parts[to], parts[part]].filter((text) => text.trim() !== ''))
    parts[part] = ''
  }
  return { ...document, kind, parts }
}
