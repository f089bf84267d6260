import { expect, test } from 'vitest'
import type { Exchange } from '../round.ts'
import { listOpenNotes } from './open-notes.ts'

const note = (kind: Exchange['kind'], overall: number | null) => ({ kind, overall })

test('what did not hold is open, and nothing but the drill and the pivot', () => {
  const notes = [
    note('opening', null),
    note('anchor', 1.2),
    note('follow-up', 1.3),
    note('follow-up', 3.9),
    note('second-anchor', 1.1),
    note('pivot', 1.9),
    note('own-question', null),
  ]
  expect(listOpenNotes(notes)).toEqual([notes[2], notes[5]])
})

test('what was pressed on and then held is not asked again', () => {
  const notes = [
    note('follow-up', 1.0),
    note('press', 4.3),
    note('follow-up', 1.4),
    note('pivot', 2.1),
    note('pivot-press', 4.9),
  ]
  expect(listOpenNotes(notes)).toEqual([notes[2]])
})

test('what stayed thin when it was pressed on, or was then not measured, is asked again', () => {
  const notes = [
    note('follow-up', 1.0),
    note('press', 1.5),
    note('pivot', 1.8),
    note('pivot-press', null),
  ]
  expect(listOpenNotes(notes)).toEqual(notes.slice(0, 3))
})
