import { expect, test } from 'vitest'
import { readAmounts } from '../words/read-amounts.ts'
import { readTelling } from '../words/telling.ts'
import { agree, measureOf } from './tolerance.ts'

function measure(text: string) {
  const amount = readAmounts(readTelling(text))[0]!
  return measureOf(amount, amount.unit?.factor ?? 1, amount.unit === undefined)
}

test.each([
  ['about four terabytes', '3.8 TB'],
  ['4 TB', '3.8 TB'],
  ['half a year', 'six months'],
  ['a fortnight', 'fourteen days'],
  ['an hour and a half', 'ninety minutes'],
  ['1,500 MB', 'one and a half gigs'],
  ['12 tonnes', 'twelve thousand kilos'],
  ['nineteen hours', 'about twenty hours'],
  ['just over two years', '26 months'],
  ['nearly fifty schools', '47 schools'],
  ['well over a third', '38%'],
  ['nearly ninety thousand parcels', '88,400 parcels'],
  ['a month', 'four weeks'],
  ['within five minutes', '4 minutes'],
  ['the same day', '50 minutes'],
  ['two weeks. Two days later', 'a fortnight'],
])('%s and %s are one figure', (a, b) => {
  expect(agree(measure(a), measure(b))).toBe(true)
  expect(agree(measure(b), measure(a))).toBe(true)
})

test.each([
  ['five weeks', 'three months'],
  ['eight people', 'nine people'],
  ['five months', 'six months'],
  ['311 landlords', 'about 1,200 landlords'],
  ['311 landlords', '340 landlords'],
  ['12 terabytes', '40 TB'],
  ['over forty', 'thirty'],
  ['nearly forty', 'fifty'],
  ['the same day', 'three weeks'],
])('%s and %s are two', (a, b) => {
  expect(agree(measure(a), measure(b))).toBe(false)
  expect(agree(measure(b), measure(a))).toBe(false)
})
