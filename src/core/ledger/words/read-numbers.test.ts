import { expect, test } from 'vitest'
import { readAmounts } from './read-amounts.ts'
import { readTelling } from './telling.ts'

test.each([
  ['forty one thousand rows', [41_000]],
  ['half a dozen', [6]],
  ['a dozen of us', [12]],
  ['about 4 TB', [4]],
  ['1.4M rows', [1_400_000]],
  ['9 k', [9000]],
  ['three hundred and eighty', [380]],
  ['two hundred and sixty claims and twelve more', [260, 12]],
  ['twelve hundred thousand', [1_200_000]],
  ['two and a half hours', [2.5]],
  ['R450 000 over', [450_000]],
  ['12 000 rows', [12_000]],
  ['two point one seconds', [2.1]],
  ['point four percent', [0.4]],
  ['a quarter of a million', [250_000]],
  ['three quarters of a million', [750_000]],
  ['a mile and a half', [1.5]],
  ['two thirds', [66.6667]],
  ['two thousand and nine', [2009]],
  ['five to two went for it', [5, 2]],
  ['the 19th, the third night, p99', []],
  ['thirty no forty machines', [40]],
  ['eight of us on the telescope backend, hang on, nine', [9]],
  ['twelve people well eleven actually', [11]],
  ['fifty, wait, fifteen buses', [15]],
  ['six days and nine nights', [6, 9]],
])('numbers of "%s"', (text, values) => {
  expect(readAmounts(readTelling(text)).map((amount) => amount.value)).toEqual(values)
})

test.each([
  ['about forty', 'about'],
  ['forty or so', 'about'],
  ['well over forty', 'over'],
  ['more than forty', 'over'],
  ['nearly forty', 'under'],
  ['fewer than forty', 'under'],
  ['exactly forty', 'none'],
])('hedge of "%s"', (text, hedge) => {
  expect(readAmounts(readTelling(text)).map((amount) => amount.hedge)).toEqual([hedge])
})
