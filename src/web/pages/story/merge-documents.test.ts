import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import type { StoryDocument } from '../../../core/story/story.ts'
import { sameDocument, textFields, textOf, withText } from './document-fields.ts'
import { mergeDocuments, settleConflicts } from './merge-documents.ts'

const word = fc.constantFrom('', 'tram', 'truck', 'rota')
const anyDocument: fc.Arbitrary<StoryDocument> = fc
  .tuple(
    fc.array(word, { minLength: textFields.length, maxLength: textFields.length }),
    fc.constantFrom(null, 'success', 'failure'),
    fc.subarray(['conflict', 'failure', 'feedback']),
  )
  .map(([words, outcome, prompts]) =>
    textFields.reduce<StoryDocument>(
      (document, field, at) => withText(document, field, words[at] ?? ''),
      {
        ...emptyStoryDocument,
        outcome,
        prompts,
      } as StoryDocument,
    ),
  )

test('what one side alone changed is taken as it is', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, changed) => {
      for (const [mine, theirs] of [
        [changed, before],
        [before, changed],
      ] as const) {
        const { merged, conflicts } = mergeDocuments(before, mine, theirs)
        expect(conflicts).toEqual([])
        expect(sameDocument(merged, changed)).toBe(true)
      }
    }),
  )
})

test('no text of either side is lost without the person choosing so', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, anyDocument, (before, mine, theirs) => {
      const { merged, conflicts } = mergeDocuments(before, mine, theirs)
      const settled = settleConflicts(merged, conflicts, {})
      for (const field of textFields) {
        const was = textOf(before, field)
        for (const side of [mine, theirs]) {
          const text = textOf(side, field)
          if (text !== was) expect(textOf(settled, field)).toContain(text)
        }
      }
    }),
  )
})

test('a choice keeps one text, or both in order', () => {
  const before = withText(emptyStoryDocument, 'telling', 'We moved it.')
  const mine = withText(before, 'telling', 'I moved it.')
  const theirs = withText(before, 'telling', 'Dana moved it.')
  const { merged, conflicts } = mergeDocuments(before, mine, theirs)
  const told = (choice: 'mine' | 'theirs' | 'both') =>
    settleConflicts(merged, conflicts, { telling: choice }).telling
  expect([told('mine'), told('theirs'), told('both')]).toEqual([
    'I moved it.',
    'Dana moved it.',
    'I moved it. Dana moved it.',
  ])
})
