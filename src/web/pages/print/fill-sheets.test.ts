import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseType, fillSheets } from './fill-sheets.ts'

test.each([
  [[], []],
  [[40], [[[0]]]],
  [
    [40, 50, 45, 30, 20],
    [
      [
        [0, 1],
        [2, 3],
      ],
      [[4]],
    ],
  ],
  [
    [40, 50, 60, 30],
    [[[0, 1]], [[2, 3]]],
  ],
  [
    [150, 10, 20],
    [[[0, 1]], [[2]]],
  ],
])('cards %j on sheets of 100 with a gap of 5', (heights, sheets) => {
  expect(fillSheets(heights, 100, 5)).toEqual(sheets)
})

test('every card lies on a sheet once, in order, and only a row alone may be too tall', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 12 }), (heights) => {
      const sheets = fillSheets(heights, 100, 5)
      expect(sheets.flat(2)).toEqual(heights.map((_, place) => place))
      for (const sheet of sheets) {
        const rows = sheet.map((row) => Math.max(...row.map((place) => heights[place] ?? 0)))
        const filled = rows.reduce((sum, height) => sum + height, 5 * (rows.length - 1))
        expect(rows.length === 1 || filled <= 100).toBe(true)
      }
    }),
  )
})

test.each([
  ['the largest that four fit on a sheet', 5, [2, 2, 1], 10],
  ['a smaller one where that saves a sheet', 5, [3, 2, 1], 9],
  ['the largest of those with the fewest', 5, [4, 3, 3], 9],
  ['no smaller one where nothing is saved', 4, [2, 2, 2], 10],
  ['the largest for no card', 0, [0, 0, 0], 10],
])('type for the cards: %s', (_, cards, counts, chosen) => {
  const sizes = [10, 9, 8] as const
  expect(chooseType(sizes, cards, (size) => counts[10 - size] ?? 0)).toBe(chosen)
})
