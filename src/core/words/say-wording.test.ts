import { describe, expect, test } from 'vitest'
import { sayStep, sayWording } from './say-wording.ts'

const text = 'Alignment was reached and alignment was kept.'

describe('what wording cost', () => {
  test('is said with the words that cost it, each once', () => {
    const places = [
      { start: 0, end: 9 },
      { start: 26, end: 35 },
    ]
    expect(sayWording({ wording: { points: -0.42, places } }, text)).toBe(
      '0.4 less, worded as weaker answers are: “alignment”',
    )
  })

  test.each([null, { points: 0, places: [] }, { points: -0.04, places: [] }])(
    'is not spoken of where there is nothing: %j',
    (wording) => expect(sayWording({ wording }, text)).toBeNull(),
  )
})

describe('a line of a sum', () => {
  test('says what was added, and the words that did it, each once', () => {
    const places = [
      { start: 0, end: 9 },
      { start: 26, end: 35 },
    ]
    expect(sayStep({ label: 'Worded as weaker answers are', points: -0.4, places }, text)).toBe(
      'Worded as weaker answers are: “alignment”',
    )
    expect(sayStep({ label: 'Own acts × 2', points: 1 }, text)).toBe('Own acts\u00A0×\u00A02')
  })
})
