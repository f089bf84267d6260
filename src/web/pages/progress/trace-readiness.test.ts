import { expect, it } from 'vitest'
import type { ProgressCard } from '../../api.ts'
import { dayOf, listDaysAhead, placeNames, traceReadiness } from './trace-readiness.ts'

const now = new Date(2026, 2, 10, 15).getTime()
const at = (daysAgo: number) => new Date(2026, 2, 10 - daysAgo, 12).getTime()
const card = (
  answers: readonly [daysAgo: number, fluent: boolean][],
  retiredAt: number | null = null,
) => ({
  recent: answers.map(([daysAgo, fluent]) => ({
    answeredAt: at(daysAgo),
    fluent,
  })) as ProgressCard['recent'],
  retiredAt,
})

it('begins with the first answer and lets the newest answer of each day decide', () => {
  const days = traceReadiness(
    [
      card([
        [3, true],
        [1, false],
      ]),
      card([[2, true]], at(0)),
      card([]),
    ],
    now,
  )
  expect(days).toEqual([
    { day: dayOf(at(3)), answered: 0, fluent: 1, retired: 0 },
    { day: dayOf(at(2)), answered: 0, fluent: 2, retired: 0 },
    { day: dayOf(at(1)), answered: 1, fluent: 1, retired: 0 },
    { day: dayOf(now), answered: 1, fluent: 0, retired: 1 },
  ])
})

it('shows six weeks at most, and no day where nothing was answered yet', () => {
  expect(traceReadiness([card([[400, true]])], now)).toHaveLength(42)
  expect(traceReadiness([card([])], now)).toHaveLength(1)
})

it('goes on to the last round ahead, three weeks at most, and not at all without one', () => {
  expect(listDaysAhead([], now)).toEqual([])
  expect(listDaysAhead(['2026-03-01', dayOf(now)], now)).toEqual([])
  expect(listDaysAhead(['2026-03-12', '2026-03-11'], now)).toEqual(['2026-03-11', '2026-03-12'])
  expect(listDaysAhead(['2026-09-01'], now)).toHaveLength(21)
  // Over the change to summer time no day is left out.
  expect(new Set(listDaysAhead(['2026-09-01'], now)).size).toBe(21)
})

it('names that would meet stand in rows of their own', () => {
  expect(
    placeNames([
      { from: 0, to: 50 },
      { from: 40, to: 90 },
      { from: 60, to: 99 },
      { from: 70, to: 99 },
      { from: 75, to: 99 },
    ]),
  ).toEqual([0, 1, 0, 2, 2])
})
