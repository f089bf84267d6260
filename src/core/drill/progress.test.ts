import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareByWeek, countDueByDay, mondayOf } from './progress.ts'

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

describe('compareByWeek', () => {
  it('takes the means of each week, oldest first', () => {
    expect(
      compareByWeek([
        { day: '2026-03-17', compared: 1, selfSum: 5, overallSum: 3 },
        { day: '2026-03-09', compared: 3, selfSum: 12, overallSum: 7.5 },
        { day: '2026-03-15', compared: 1, selfSum: 2, overallSum: 3.5 },
        { day: '2026-03-23', compared: 0, selfSum: 0, overallSum: 0 },
      ]),
    ).toEqual([
      { week: '2026-03-09', attempts: 4, meanSelf: 3.5, meanMeasured: 2.75 },
      { week: '2026-03-16', attempts: 1, meanSelf: 5, meanMeasured: 3 },
    ])
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
