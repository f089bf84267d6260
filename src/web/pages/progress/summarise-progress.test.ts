import { describe, expect, it } from 'vitest'
import { countTimesToFluency, middleTimeToFluency } from './summarise-progress.ts'

const cards = (...times: (number | null)[]) =>
  times.map((attemptsToFluency) => ({ attemptsToFluency }))

describe('countTimesToFluency', () => {
  it('leaves no number out and counts no card that was never fluent', () => {
    expect(countTimesToFluency(cards(1, 4, null, 4))).toEqual([
      { attempts: 1, cards: 1 },
      { attempts: 2, cards: 0 },
      { attempts: 3, cards: 0 },
      { attempts: 4, cards: 2 },
    ])
    expect(countTimesToFluency(cards(null))).toEqual([])
  })
})

describe('middleTimeToFluency', () => {
  it.each([
    [cards(), null],
    [cards(null, null), null],
    [cards(5), 5],
    [cards(9, 1, 3), 3],
    [cards(1, 2, 3, 4), 2],
  ])('%o', (given, middle) => {
    expect(middleTimeToFluency(given)).toBe(middle)
  })
})
