import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { nextDueAt, scheduleAfterRetirement } from './schedule.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 2, 10, 12)

describe('the wrapped scheduler', () => {
  it('leaves no trace on Date', () => {
    const own = Object.getOwnPropertyNames(Date.prototype)
    for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) expect(own).not.toContain(name)
    const keys: string[] = []
    for (const key in new Date(0)) keys.push(key)
    expect(keys).toEqual([])
  })

  it('follows a golden history of passed checks, each on its day', () => {
    let memory = scheduleAfterRetirement(null, 'passed', now)
    const gaps = [memory.intervalDays]
    for (let check = 0; check < 4; check++) {
      const at = memory.lastReviewAt + memory.intervalDays * day
      memory = scheduleAfterRetirement(memory, 'passed', at)
      gaps.push(memory.intervalDays)
    }
    expect(gaps).toEqual([2, 11, 46, 163, 497])
  })

  it('shortens the gap after a failed check and counts the lapse', () => {
    const first = scheduleAfterRetirement(null, 'passed', now)
    const second = scheduleAfterRetirement(first, 'passed', now + 2 * day)
    const failed = scheduleAfterRetirement(second, 'failed', now + 13 * day)
    expect(failed.intervalDays).toBeLessThan(second.intervalDays)
    expect(failed).toMatchObject({ lapses: 1, reps: 3 })
  })

  it('takes a clock that was set back for no time passed', () => {
    const first = scheduleAfterRetirement(null, 'passed', now)
    const back = scheduleAfterRetirement(first, 'passed', now - 30 * day)
    expect(back.lastReviewAt).toBe(now - 30 * day)
    expect(back.intervalDays).toBe(scheduleAfterRetirement(first, 'passed', now).intervalDays)
  })

  it('gives the same answer for the same question', () => {
    const grade = fc.constantFrom('passed' as const, 'failed' as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(grade, fc.integer({ min: -day, max: 90 * day }))), (checks) => {
        const run = () => {
          let at = now
          let memory = scheduleAfterRetirement(null, 'passed', at)
          for (const [how, gap] of checks) {
            at += gap
            memory = scheduleAfterRetirement(memory, how, at)
          }
          return memory
        }
        const memory = run()
        expect(run()).toEqual(memory)
        expect(memory.intervalDays).toBeGreaterThanOrEqual(1)
        expect(memory.difficulty).toBeGreaterThanOrEqual(1)
        expect(memory.difficulty).toBeLessThanOrEqual(10)
      }),
    )
  })
})

describe('nextDueAt', () => {
  const memory = {
    stability: 40,
    difficulty: 5,
    reps: 4,
    lapses: 0,
    lastReviewAt: now,
    intervalDays: 40,
  }

  it.each<[string, number | null, number]>([
    ['no loop: the scheduler alone', null, now + 40 * day],
    ['a far loop: the scheduler alone', now + 300 * day, now + 40 * day],
    ['twenty days left: four days', now + 20 * day, now + 4 * day],
    ['five days left: one day', now + 5 * day, now + day],
    ['half a day left: six hours', now + day / 2, now + day / 4],
    ['a loop that is over: the scheduler alone', now - day, now + 40 * day],
  ])('%s', (_, loopAt, dueAt) => {
    expect(nextDueAt(memory, now, loopAt)).toBe(dueAt)
  })

  it('is now where the last check lies in the future', () => {
    expect(nextDueAt(memory, now - 1, null)).toBe(now - 1)
  })

  it('brings every card up in the last three days before a loop, checked whenever it is due', () => {
    fc.assert(
      fc.property(fc.double({ min: 3.01, max: 400, noNaN: true }), (daysLeft) => {
        const loopAt = now + daysLeft * day
        let current = scheduleAfterRetirement(null, 'passed', now)
        while (loopAt - current.lastReviewAt > 3 * day) {
          const due = nextDueAt(current, current.lastReviewAt, loopAt)
          expect(due).toBeGreaterThan(current.lastReviewAt)
          current = scheduleAfterRetirement(current, 'passed', due)
        }
        expect(current.lastReviewAt).toBeLessThan(loopAt)
      }),
    )
  })
})
