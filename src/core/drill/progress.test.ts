import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptsToFluency, countDueByDay, mondayOf, selfAgainstMeasured } from './progress.ts'

describe('attemptsToFluency', () => {
  it.each([
    [[], null],
    [[false, false], null],
    [[true], 1],
    [[false, false, true, false, true], 3],
  ])('%j takes %s', (fluent, attempts) => {
    expect(attemptsToFluency(fluent.map((one) => ({ fluent: one })))).toBe(attempts)
  })
})

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

describe('selfAgainstMeasured', () => {
  it('takes the mean of each week, and only of attempts that have both', () => {
    expect(
      selfAgainstMeasured([
        { day: '2026-03-17', selfRating: 5, overall: 3 },
        { day: '2026-03-09', selfRating: 4, overall: 2.5 },
        { day: '2026-03-15', selfRating: 2, overall: 3.5 },
        { day: '2026-03-15', selfRating: null, overall: 5 },
        { day: '2026-03-23', selfRating: 4, overall: null },
      ]),
    ).toEqual([
      { week: '2026-03-09', attempts: 2, meanSelf: 3, meanMeasured: 3 },
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
