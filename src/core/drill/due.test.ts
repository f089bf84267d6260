import { describe, expect, it } from 'vitest'
import type { CardState } from './card.ts'
import { cardDueAt } from './due.ts'
import { againAfterMs, retryAfterMs } from './limits.ts'
import { newCard } from './retire.ts'

const now = Date.UTC(2026, 2, 10, 12)
const day = 24 * 60 * 60 * 1000
const memory = {
  stability: 4,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  lastReviewAt: now - day,
  intervalDays: 4,
}

describe('cardDueAt', () => {
  it.each<[string, Partial<CardState>, number]>([
    ['never answered: now', {}, now],
    ['just failed: in ten minutes', { lastAnsweredAt: now, lastFluent: false }, now + retryAfterMs],
    ['failed long ago: now', { lastAnsweredAt: now - day, lastFluent: false }, now],
    ['just fluent: in six hours', { lastAnsweredAt: now, lastFluent: true }, now + againAfterMs],
    ['never measured: in ten minutes', { lastAnsweredAt: now }, now + retryAfterMs],
    ['answered in the future: now', { lastAnsweredAt: now + day, lastFluent: true }, now],
    [
      'retired: when the scheduler says',
      { lastAnsweredAt: now - day, lastFluent: true, retiredAt: now - day, memory },
      now + 3 * day,
    ],
    [
      'retired, checked in the future: now',
      {
        lastAnsweredAt: now - day,
        lastFluent: true,
        retiredAt: now - day,
        memory: { ...memory, lastReviewAt: now + 1 },
      },
      now,
    ],
    [
      'retired, its check not measured: in ten minutes',
      {
        lastAnsweredAt: now,
        lastFluent: true,
        retiredAt: now - 9 * day,
        memory: { ...memory, lastReviewAt: now - 9 * day },
      },
      now + retryAfterMs,
    ],
  ])('%s', (_, state, dueAt) => {
    expect(cardDueAt({ ...newCard('s', 'lesson'), ...state }, now, null)).toBe(dueAt)
  })

  it('comes back sooner when a loop is near', () => {
    const state = {
      ...newCard('s', 'lesson'),
      lastAnsweredAt: now,
      retiredAt: now,
      memory: { ...memory, lastReviewAt: now },
    }
    expect(cardDueAt(state, now, now + 10 * day)).toBe(now + 2 * day)
  })
})
