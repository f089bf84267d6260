import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readStories } from './read-stories.ts'
import { suggestMoves } from './suggest-moves.ts'

const readPassages = (text: string) => {
  const read = readStories('a.md', new TextEncoder().encode(text))
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.stories[0]?.passages ?? []
}

test('free paragraphs stay in the telling, and each drill-in that they tell is offered', () => {
  const file = new URL('../../../../test/fixtures/notes/no-headings.md', import.meta.url)
  const passages = readPassages(readFileSync(file, 'utf8'))
  expect(new Set(passages.map(({ section }) => section))).toEqual(new Set(['telling']))
  const moves = suggestMoves(passages)
  expect(moves.map(({ facet }) => facet)).toEqual([
    'disagreement',
    'near-failure',
    'lesson',
    'handoff',
  ])
  for (const { text, words } of moves) expect(text).toContain(words)
})

test('one begun by its subject alone is offered whole, with its opening quoted', () => {
  const paragraph = 'Looking back, the order was wrong. A list came before the shelf.'
  const moves = suggestMoves(
    readPassages(`The shop\n\nWe opened in May.\n\n${paragraph}\n\nIt sold well.`),
  )
  expect(moves).toMatchObject([{ facet: 'lesson', text: paragraph }])
})

test('in two paragraphs and in the first of many no opening counts', () => {
  const opening = 'Looking back, the order was wrong.'
  for (const text of [`Title\n\nWe opened.\n\n${opening}`, `Title\n\n${opening}\n\nb.\n\nc.`])
    expect(suggestMoves(readPassages(text))).toEqual([])
})
