import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { chooseType, fillSheets } from './fill-sheets.ts'

test.each([
  [[], []],
  [[40], [[[0]]]],
  [
    [40, 50, 45, 30, 20],
    [
      [
        [0, 2],
        [1, 3],
      ],
      [[4]],
    ],
  ],
  [
    [60, 60, 40, 30],
    [
      [[0], [1]],
      [[2], [3]],
    ],
  ],
  [
    [60, 60, 30, 30, 40],
    [
      [
        [0, 2],
        [1, 3],
      ],
      [[4]],
    ],
  ],
  [
    [150, 10, 20],
    [[[0], [1]], [[2]]],
  ],
  [[30, 30, 30], [[[0, 2], [1]]]],
])('cards %j on sheets of 100 with a gap of 5', (heights, sheets) => {
  expect(fillSheets(heights, 100, 5)).toEqual(sheets)
})

test('read row by row every card comes once, in order, and only a column of one may be too tall', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 12 }), (heights) => {
      const sheets = fillSheets(heights, 100, 5)
      const read = sheets.flatMap(([left = [], right = []]) =>
        left.flatMap((place, row) => [place, ...right.slice(row, row + 1)]),
      )
      expect(read).toEqual(heights.map((_, place) => place))
      for (const columns of sheets) {
        expect(columns.length).toBeLessThanOrEqual(2)
        for (const column of columns) {
          const cards = column.reduce((sum, place) => sum + (heights[place] ?? 0), 0)
          expect(column.length === 1 || cards + 5 * (column.length - 1) <= 100).toBe(true)
        }
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
