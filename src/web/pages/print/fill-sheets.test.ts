import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { chooseType, fillSheets } from './fill-sheets.ts'

test.each([
  [[], []],
  [[40], [[[0]]]],
  [[30, 30, 30], [[[0, 1], [2]]]],
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
    [60, 60, 40, 30],
    [[[0, 1]], [[2, 3]]],
  ],
  // The taller of a row says where the next begins.
  [
    [60, 20, 30, 40],
    [[[0, 1]], [[2, 3]]],
  ],
  [
    [60, 20, 35, 10],
    [
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ],
  [
    [150, 10, 20],
    [[[0, 1]], [[2]]],
  ],
])('cards %j on sheets of 100 with a gap of 5', (heights, sheets) => {
  expect(fillSheets(heights, 100, 5)).toEqual(sheets)
})

test('every card comes once, in order, two to a row, and only a row alone may be too tall', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 12 }), (heights) => {
      const sheets = fillSheets(heights, 100, 5)
      expect(sheets.flat(2)).toEqual(heights.map((_, place) => place))
      const rows = sheets.flat()
      expect(rows.slice(0, -1).every((row) => row.length === 2)).toBe(true)
      for (const sheet of sheets) {
        const tall = sheet.map((row) => Math.max(...row.map((place) => heights[place] ?? 0)))
        const filled = tall.reduce((sum, height) => sum + height, 5 * (sheet.length - 1))
        expect(sheet.length === 1 || filled <= 100).toBe(true)
      }
    }),
  )
})

const four = [
  [0, 1],
  [2, 3],
]

test.each([
  ['the largest where nothing is saved', [[four], [four], [four]], 10],
  ['a smaller one where that saves a sheet', [[[[0, 1]], [[2, 3]]], [four], [four]], 9],
  [
    'one that fills the first sheet',
    [
      [[[0, 1]], [[2, 3], [4]]],
      [four, [[4]]],
      [four, [[4]]],
    ],
    9,
  ],
  [
    'not one too small to fill for',
    [
      [[[0, 1]], [[2, 3], [4]]],
      [[[0, 1]], [[2, 3], [4]]],
      [four, [[4]]],
    ],
    10,
  ],
  ['the smallest where only that saves a sheet', [[four, [[4]]], [four, [[4]]], [four]], 7],
  ['the largest for no card', [[], [], []], 10],
])('type for the cards: %s', (_, laid, chosen) => {
  const sizes = [10, 9, 7] as const
  expect(chooseType(sizes, (size) => laid[sizes.indexOf(size as 10)] ?? [])).toBe(chosen)
})
