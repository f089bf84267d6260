import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { partsOfKind } from '../../../core/answer/answer-parts.ts'
import { partNames } from '../../../core/words/say-answer.ts'
import type { FieldChange } from '../../parts/VersionList.tsx'

const sayAsked = ({ clarifying }: AnswerDocument) =>
  clarifying
    .map(({ question, reply }) => (reply === null ? question : `${question} (${reply})`))
    .join('\n')

/** What differs between two versions of an answer, in the order of its page. */
export function listAnswerChanges(older: AnswerDocument, newer: AnswerDocument): FieldChange[] {
  return [
    { name: 'What you ask first', older: sayAsked(older), newer: sayAsked(newer) },
    ...partsOfKind(newer.kind).map((part) => ({
      name: partNames[part],
      older: older.parts[part],
      newer: newer.parts[part],
    })),
  ].filter((change) => change.older !== change.newer)
}
