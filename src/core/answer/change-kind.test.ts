import { expect, it } from 'vitest'
import fc from '../../../test/properties.ts'
import { promptKinds } from '../story/story.ts'
import type { AnswerDocument } from './answer.ts'
import { answerParts, emptyParts, joinParts, partsOfKind } from './answer-parts.ts'
import { changeKind } from './change-kind.ts'

const written = (
  kind: AnswerDocument['kind'],
  parts: Partial<AnswerDocument['parts']>,
): AnswerDocument => ({
  question: 'Which one came to nothing?',
  kind,
  guide: null,
  parts: { ...emptyParts(), ...parts },
  taken: [],
  clarifying: [],
})

it('divides the action for a failure and joins it for the others', () => {
  const failed = changeKind(
    written('conflict', { action: 'I sent it.', learning: 'I ask now.' }),
    'failure',
  )
  expect(failed).toMatchObject({ kind: 'failure', parts: { mistake: 'I sent it.', action: '' } })
  expect(failed.parts.person).toBe('I ask now.')
  const again = changeKind(
    { ...failed, parts: { ...failed.parts, recovery: 'I rang.' } },
    'scope change',
  )
  expect(again.parts).toMatchObject({ action: 'I sent it. I rang.', mistake: '', recovery: '' })
})

it('loses no word, and leaves a kind with the same parts as it is', () => {
  const kinds = fc.constantFrom(...promptKinds)
  fc.assert(
    fc.property(kinds, kinds, fc.subarray([...answerParts]), (from, to, filled) => {
      const parts = Object.fromEntries(
        filled.filter((part) => partsOfKind(from).includes(part)).map((part) => [part, `${part}.`]),
      )
      const before = written(from, parts)
      const after = changeKind(before, to)
      const wordsOf = (document: AnswerDocument) =>
        joinParts(document).text.split(/\s+/u).toSorted()
      expect(wordsOf(after)).toEqual(wordsOf(before))
      if ((from === 'failure') === (to === 'failure')) expect(after.parts).toEqual(before.parts)
    }),
  )
})
