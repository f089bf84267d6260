import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import type { StoryDocument } from '../../../core/story/story.ts'
import { withText } from './document-fields.ts'
import {
  type UndoStack,
  applyStep,
  caretAfter,
  emptyUndoStack,
  findStep,
  recordStep,
  redoStep,
  undoStep,
} from './undo-stack.ts'

/** Types into a story, noting each edit as the page does. */
function write(stack: UndoStack, document: StoryDocument, text: string, at: number) {
  const next = withText(document, 'telling', text)
  const step = findStep(document, next, at)
  return { stack: step ? recordStep(stack, step) : stack, document: next }
}

test('typing without a pause is one step, a pause or a deletion begins another', () => {
  let now = { stack: emptyUndoStack, document: emptyStoryDocument }
  for (const [text, at] of [
    ['W', 0],
    ['We', 100],
    ['We m', 200],
    ['We moved', 5_000],
    ['We', 5_100],
  ] as const)
    now = write(now.stack, now.document, text, at)
  expect(now.stack.past.map(({ before, after }) => [before, after])).toEqual([
    ['', 'We m'],
    ['We m', 'We moved'],
    ['We moved', 'We'],
  ])
})

test('sentences that were moved go back in one step, unless either text was changed since', () => {
  const before = withText(emptyStoryDocument, 'telling', 'One. Two.')
  const after = withText(withText(before, 'telling', 'One.'), 'lesson.passage', 'Two.')
  const step = findStep(before, after, 0)
  const stack = step ? recordStep(emptyUndoStack, step) : emptyUndoStack
  const undone = undoStep(stack, after).step
  expect(undone && applyStep(after, undone, 'before')).toEqual(before)
  expect(undone && applyStep(before, undone, 'after')).toEqual(after)
  expect(undoStep(stack, withText(after, 'lesson.passage', 'Three.')).step).toBeNull()
})

test('what another window wrote since is not taken back', () => {
  const { stack } = write(emptyUndoStack, emptyStoryDocument, 'Mine', 0)
  expect(undoStep(stack, withText(emptyStoryDocument, 'telling', 'Theirs')).step).toBeNull()
})

test('all steps taken back give the first text, and made again the last', () => {
  const text = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', ' ') })
  const edits = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 2_000 })), { maxLength: 20 })
  fc.assert(
    fc.property(edits, (all) => {
      let now = { stack: emptyUndoStack, document: emptyStoryDocument }
      let at = 0
      for (const [typed, pause] of all) now = write(now.stack, now.document, typed, (at += pause))
      const last = now.document.telling
      for (;;) {
        const { stack, step } = undoStep(now.stack, now.document)
        if (!step) break
        now = { stack, document: withText(now.document, step.field, step.before) }
      }
      expect(now.document.telling).toBe('')
      for (;;) {
        const { stack, step } = redoStep(now.stack, now.document)
        if (!step) break
        now = { stack, document: withText(now.document, step.field, step.after) }
      }
      expect(now.document.telling).toBe(last)
    }),
  )
})

test.each([
  ['We it.', 'We moved it.', 9],
  ['We moved it.', 'We it.', 3],
  ['', 'We', 2],
  ['We', '', 0],
])('from %j to %j the caret stands at %i', (from, to, at) => {
  expect(caretAfter(from, to)).toBe(at)
})
