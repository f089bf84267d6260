import { describe, expect, it } from 'vitest'
import { findFurthestOff, mondayOf } from './progress.ts'

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

describe('the answer whose self-rating is furthest off', () => {
  const answer = (answeredAt: number, selfRating: number | null, overall: number | null) => ({
    answeredAt,
    selfRating,
    overall,
  })

  it('is named although the mean of all is right', () => {
    const answers = [answer(10, 4, 4.4), answer(11, 4, 1), answer(12, 4, 5), answer(13, 3, 4.6)]
    expect(findFurthestOff(answers, 10)).toEqual(answers[1])
  })

  it('is none where every answer is near, older, or lacks one of the two', () => {
    const answers = [answer(9, 5, 1), answer(10, 4, 3), answer(11, null, 1), answer(12, 5, null)]
    expect(findFurthestOff(answers, 10)).toBeNull()
  })
})
