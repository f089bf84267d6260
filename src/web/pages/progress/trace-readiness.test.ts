import { expect, it } from 'vitest'
import type { ProgressCard } from '../../api.ts'
import { dayOf, traceReadiness } from './trace-readiness.ts'

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
