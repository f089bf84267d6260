import { expect, test } from 'vitest'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import type { ImportedStoryPreview, ImportFilePreview } from '../../api.ts'
import {
  countPassages,
  divide,
  giveFacts,
  giveHeadline,
  isEdited,
  isTaken,
  keepHeadings,
  leaveOut,
  leaveSuggested,
  letStay,
  listFacts,
  listHeadings,
  listHeadlines,
  listMoves,
  movePassage,
  passagesOf,
  putTogether,
  storiesToBring,
  takeMove,
  takeMoveBack,
  untouchedPlan,
} from './import-plan.ts'

const story = (key: string, kind: 'new' | 'unchanged'): ImportedStoryPreview => ({
  key,
  document: emptyStoryDocument,
  passages: [
    { id: 'a', heading: 'Pushback', text: 'He said no.', section: 'disagreement' },
    { id: 'b', heading: null, text: 'A zip.', section: 'notes' },
  ],
  suggested: { moves: [], outcome: null, role: null },
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

test('a suggestion moves its sentences and leaves the others, and is taken back whole', () => {
  const passage = {
    id: '0.0',
    heading: null,
    text: 'One. Two. Three.',
    section: 'telling' as const,
  }
  const told = { ...first, passages: [passage] }
  const lesson = {
    facet: 'lesson' as const,
    passageId: '0.0',
    pieceIds: ['0.0:1', '0.0:2'],
    text: 'Two. Three.',
    words: 'Two',
  }
  const handoff = { ...lesson, facet: 'handoff' as const, pieceIds: ['0.0:0'], text: 'One.' }
  const one = takeMove(leaveSuggested(untouchedPlan, 'x#1', 'lesson', true), 'x#1', lesson)
  expect(isTaken(one, 'x#1', lesson)).toBe(true)
  expect(one.left['x#1']).toEqual([])
  expect(listMoves(one).every(({ stays }) => stays)).toBe(true)
  expect(countPassages(told, one)).toEqual({ telling: 3, lesson: 2 })
  const moved = letStay(one, 'x#1', lesson.pieceIds, false)
  expect(listMoves(moved).some(({ stays }) => stays)).toBe(false)
  expect(countPassages(told, moved)).toEqual({ telling: 1, lesson: 2 })
  const both = takeMove(one, 'x#1', handoff)
  expect(countPassages(told, both)).toEqual({ telling: 3, handoff: 1, lesson: 2 })
  expect(countPassages(told, takeMoveBack(both, 'x#1', lesson))).toEqual({ handoff: 1, telling: 3 })
  const none = takeMoveBack(takeMoveBack(both, 'x#1', lesson), 'x#1', handoff)
  expect(passagesOf(told, none)).toEqual([passage])
  expect(listMoves(none)).toEqual([])
})

test('a confirmed fact is an edit, and the later one of a field counts', () => {
  const facts = (value: 'failure' | 'success') => [{ field: 'outcome' as const, value }]
  const failed = giveFacts(untouchedPlan, 'x#2', ['outcome'], facts('failure'))
  const worked = giveFacts(failed, 'x#2', ['outcome'], facts('success'))
  expect(listFacts(worked)).toEqual([{ key: 'x#2', field: 'outcome', value: 'success' }])
  expect(storiesToBring(files, worked)).toEqual([first, second])
  expect(storiesToBring(files, giveFacts(worked, 'x#2', ['outcome'], []))).toEqual([first])
})

test('a heading is kept in the text of its passage, with the first sentence of one that is divided', () => {
  const told = {
    ...first,
    passages: [
      { id: 'a', heading: 'Task', text: 'Dry it. By May.', section: 'telling' as const },
      { id: 'b', heading: 'Result', text: '## Result\n\nDry.', section: 'telling' as const },
    ],
  }
  const textsOf = (plan: typeof untouchedPlan) => passagesOf(told, plan).map(({ text }) => text)
  const kept = keepHeadings(untouchedPlan, 'x#1', ['a', 'b'], true)
  expect(textsOf(kept)).toEqual(['Task\nDry it. By May.', '## Result\n\nDry.'])
  expect(textsOf(divide(kept, 'x#1', 'a'))).toEqual([
    'Task\nDry it.',
    'By May.',
    '## Result\n\nDry.',
  ])
  expect(listHeadings(kept)).toEqual([
    { key: 'x#1', passageId: 'a' },
    { key: 'x#1', passageId: 'b' },
  ])
  expect(isEdited(kept, 'x#1')).toBe(true)
  const back = keepHeadings(kept, 'x#1', ['a', 'b'], false)
  expect(textsOf(back)).toEqual(textsOf(untouchedPlan))
  expect(isEdited(back, 'x#1')).toBe(false)
})
