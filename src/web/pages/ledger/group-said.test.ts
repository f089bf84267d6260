import { expect, test } from 'vitest'
import type { SaidView, TellingSource } from '../../api.ts'
import { groupSaid } from './group-said.ts'

const now = new Date(2026, 2, 10, 12).getTime()
const day = 24 * 60 * 60 * 1000
const said = (source: TellingSource, at: number, quote: string): SaidView => ({
  source,
  at,
  quote,
  excerpt: { text: quote, place: { start: 0, end: quote.length } },
})
const telling = { kind: 'story', part: 'telling' } as const
const numbers = { kind: 'story', part: 'numbers' } as const
const answer = (attemptId: string) => ({ kind: 'attempt', attemptId, facet: 'lesson' }) as const

test('one line for a day and its words, each place once', () => {
  expect(
    groupSaid(
      [
        said(telling, now - 7 * day, 'Six months'),
        said(telling, now - 7 * day, 'six  months'),
        said(numbers, now - 7 * day, 'six months'),
        said(numbers, now - 7 * day, '6 months'),
        said(answer('a1'), now, 'six months'),
        said(answer('a2'), now, 'six months'),
      ],
      now,
    ),
  ).toEqual([
    { day: '3 March', quote: 'Six months', sources: [telling, numbers] },
    { day: '3 March', quote: '6 months', sources: [numbers] },
    { day: 'today', quote: 'six months', sources: [answer('a1'), answer('a2')] },
  ])
})
