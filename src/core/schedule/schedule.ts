import { FSRSAlgorithm, Rating } from 'ts-fsrs'
import type { Memory } from '../drill/card.ts'

// ts-fsrs hangs helpers on every Date when it is imported; nothing here needs them, so they go at once.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
  Reflect.deleteProperty(Date.prototype, name)
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Gaps before a loop are a fifth of the days left: the best gap is 20 to 40 % of the time to the test where that
 * is a week, 5 to 10 % where it is a year (Cepeda et al. 2008, Psychological Science 19:1095).
 */
const shareOfDaysLeft = 1 / 5

/** No card comes back sooner than this after a passed check, in milliseconds. */
const shortestGapMs = 6 * 60 * 60 * 1000

// FSRS-6 with its published default weights, 90 % recall aimed at, and no fuzz: nothing here is left to chance.
const algorithm = new FSRSAlgorithm({ enable_fuzz: false, request_retention: 0.9 })

/** How a check of a retired card went. */
export type Grade = 'passed' | 'failed'

const ratingByGrade = { passed: Rating.Good, failed: Rating.Again } as const

/**
 * What is remembered after a card retires (`memory` null), or after a check of a retired card.
 * `now` is in milliseconds since 1970. A clock that was set back counts as no time passed.
 */
export function scheduleAfterRetirement(memory: Memory | null, grade: Grade, now: number): Memory {
  // FSRS is fitted on whole days.
  const elapsedDays =
    memory === null ? 0 : Math.max(0, Math.floor((now - memory.lastReviewAt) / dayMs))
  const next = algorithm.next_state(memory, elapsedDays, ratingByGrade[grade])
  return {
    stability: next.stability,
    difficulty: next.difficulty,
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (grade === 'failed' ? 1 : 0),
    lastReviewAt: now,
    intervalDays: algorithm.next_interval(next.stability, elapsedDays),
  }
}

/**
 * When a retired card is checked next, in milliseconds since 1970; `now` where that is already past or where the
 * last check lies in the future, which only a clock set back can cause.
 *
 * While a loop lies ahead of the last check, the gap is at most a fifth of the days left at that check. Followed
 * when due, such gaps bring every card up within the loop's last three days: from more than three days away a
 * fifth of the way cannot lead past the loop, and the steps shrink with the distance.
 */
export function nextDueAt(memory: Memory, now: number, loopAt: number | null): number {
  if (memory.lastReviewAt > now) return now
  let gapMs = memory.intervalDays * dayMs
  if (loopAt !== null && loopAt > now) {
    const leftMs = loopAt - memory.lastReviewAt
    gapMs = Math.min(gapMs, Math.max(shortestGapMs, leftMs * shareOfDaysLeft))
  }
  return Math.max(now, memory.lastReviewAt + gapMs)
}
