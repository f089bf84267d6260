import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDueByDay, mondayOf } from './progress.ts'

describe('mondayOf', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2026-03-16', '2026-03-16'],
    ['2026-01-01', '2025-12-29'],
    ['2024-03-01', '2024-02-26'],
  ])('%s lies in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday)
  })
})

describe('countDueByDay', () => {
  const days = ['2026-03-10', '2026-03-11', '2026-03-12']

  it('counts what is overdue on the first day, and leaves out what lies beyond the last', () => {
    expect(countDueByDay(['2026-03-01', '2026-03-10', '2026-03-12', '2026-04-01'], days)).toEqual([
      { day: '2026-03-10', count: 2 },
      { day: '2026-03-11', count: 0 },
      { day: '2026-03-12', count: 1 },
    ])
  })

  it('counts every card once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2026-01-01', ...days)), (due) => {
        const total = countDueByDay(due, days).reduce((sum, { count }) => sum + count, 0)
        expect(total).toBe(due.length)
      }),
    )
  })
})
