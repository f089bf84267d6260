import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  sayClock,
  sayCount,
  sayLoop,
  sayMoments,
  sayPast,
  saySpan,
  sayWhen,
} from './say-time.ts'

const at = (day: number, hour = 12, minute = 0) => new Date(2025, 4, day, hour, minute).getTime()

describe('times and counts in words', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [7_000, '0:07'],
    [90_000, '1:30'],
    [-5, '0:00'],
    [3_600_000, '60:00'],
  ])('sayClock(%i) is %s', (ms, words) => expect(sayClock(ms)).toBe(words))

  it.each([
    [0, '0 seconds'],
    [1_000, '1 second'],
    [40_400, '40 seconds'],
    [60_000, '1 minute'],
    [121_000, '2 minutes 1 second'],
  ])('saySpan(%i) is %s', (ms, words) => expect(saySpan(ms)).toBe(words))

  it('counts calendar days and not hours', () => {
    expect(daysBetween(at(3, 23, 59), at(4, 0, 1))).toBe(1)
    expect(daysBetween(at(3, 0, 1), at(3, 23, 59))).toBe(0)
    expect(daysBetween(at(3), at(1))).toBe(-2)
  })

  it('tells moments of one minute apart by their seconds, and no others', () => {
    const [first, second, later] = [at(3) + 7_000, at(3) + 41_000, at(3, 12, 1)]
    expect(sayMoments([later, second, first])).toEqual([
      '3 May 2025 at 12:01',
      '3 May 2025 at 12:00:41',
      '3 May 2025 at 12:00:07',
    ])
  })

  it('says when something comes', () => {
    expect(sayWhen(at(3), at(3))).toBe('now')
    expect(sayWhen(at(3, 14, 2), at(3))).toBe('today at 14:02')
    expect(sayWhen(at(4), at(3))).toBe('tomorrow')
    expect(sayWhen(at(8), at(3))).toBe('in 5 days, on 8 May')
  })

  it('says when something was', () => {
    expect(sayPast(at(3), at(3) + 59_000)).toBe('just now')
    expect(sayPast(at(3, 9, 5), at(3))).toBe('today at 09:05')
    expect(sayPast(at(2, 9, 5), at(3))).toBe('yesterday at 09:05')
    expect(sayPast(new Date(2023, 0, 9).getTime(), at(3))).toBe('9 January 2023')
  })

  it('says a loop only while it lies ahead', () => {
    expect(sayLoop(null, at(3))).toBe('')
    expect(sayLoop(at(2), at(3))).toBe('')
    expect(sayLoop(at(3, 8), at(3))).toBe(' Your next interview with stories is today.')
    expect(sayLoop(at(4), at(3))).toBe(' Your next interview with stories is in 1 day.')
  })

  it('counts in words', () => {
    expect([0, 1, 2].map((count) => sayCount(count, 'story', 'stories'))).toEqual([
      '0 stories',
      '1 story',
      '2 stories',
    ])
  })
})
