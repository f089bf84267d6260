import { expect, test } from 'vitest'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import type { ImportedStoryPreview, ImportFilePreview } from '../../api.ts'
import {
  countPassages,
  divide,
  giveHeadline,
  leaveOut,
  listHeadlines,
  listMoves,
  movePassage,
  passagesOf,
  putTogether,
  storiesToBring,
  untouchedPlan,
} from './import-plan.ts'

const story = (key: string, kind: 'new' | 'unchanged'): ImportedStoryPreview => ({
  key,
  document: emptyStoryDocument,
  passages: [
    { id: 'a', heading: 'Pushback', text: 'He said no.', section: 'disagreement' },
    { id: 'b', heading: null, text: 'A zip.', section: 'notes' },
  ],
  effect: kind === 'new' ? { kind } : { kind, storyId: 's' },
})
const first = story('x#1', 'new')
const second = story('x#2', 'unchanged')
const files: ImportFilePreview[] = [
  { kind: 'read', fileName: 'x', warnings: [], stories: [first, second] },
  { kind: 'refused', fileName: 'y', line: 1, message: 'Not a text.' },
]
const zip = second.passages[1]!

test('an unchanged story is not brought in unless a passage of it moves', () => {
  expect(storiesToBring(files, untouchedPlan)).toEqual([first])
  expect(storiesToBring(files, movePassage(untouchedPlan, 'x#2', zip, 'handoff'))).toHaveLength(2)
})

test('a story left out is not brought in, and can be taken in again', () => {
  const out = leaveOut(untouchedPlan, 'x#1', true)
  expect(storiesToBring(files, out)).toEqual([])
  expect(storiesToBring(files, leaveOut(out, 'x#1', false))).toEqual([first])
})

test('a headline given here brings a story in, and its own is none', () => {
  const named = giveHeadline(untouchedPlan, second, ' Put the ferry on a page ')
  expect(listHeadlines(named)).toEqual([{ key: 'x#2', headline: 'Put the ferry on a page' }])
  expect(storiesToBring(files, named)).toEqual([first, second])
  expect(giveHeadline(named, second, ' ')).toEqual(untouchedPlan)
  const own = { ...second, document: { ...second.document, headline: 'Ferry thing' } }
  expect(giveHeadline(named, own, 'Ferry thing ')).toEqual(untouchedPlan)
})

test('a passage moved back to its own section is no move', () => {
  const moved = movePassage(untouchedPlan, 'x#2', zip, 'handoff')
  expect(listMoves(moved)).toEqual([{ key: 'x#2', passageId: 'b', section: 'handoff' }])
  expect(countPassages(second, moved)).toEqual({ disagreement: 1, handoff: 1 })
  expect(listMoves(movePassage(moved, 'x#2', zip, 'notes'))).toEqual([])
})

test('a divided passage goes where its sentences go, and can be whole again', () => {
  const story = { ...first, passages: [{ ...zip, text: 'He said no. I rang Vos.' }] }
  const divided = divide(movePassage(untouchedPlan, 'x#1', zip, 'handoff'), 'x#1', 'b')
  expect(listMoves(divided)).toEqual([])
  const pieces = passagesOf(story, divided)
  expect(pieces.map(({ text }) => text)).toEqual(['He said no.', 'I rang Vos.'])
  const moved = movePassage(divided, 'x#1', pieces[0]!, 'disagreement')
  expect(countPassages(story, moved)).toEqual({ disagreement: 1, notes: 1 })
  const whole = putTogether(moved, 'x#1', 'b')
  expect(listMoves(whole)).toEqual([])
  expect(passagesOf(story, whole)).toEqual(story.passages)
})
