import { describe, expect, test } from 'vitest'
import { extractFacts } from './extract-facts.ts'
import { readLooseAmounts } from './loose-amounts.ts'
import { readTelling } from '../words/telling.ts'

function read(text: string) {
  const telling = readTelling(text)
  return readLooseAmounts(telling, extractFacts(telling))
}

const hour = 3600
const year = 31_557_600

describe('amounts told in words that leave room', () => {
  test.each([
    ['It took the best part of a year.', 'duration', 0.9 * year],
    ['I waited a good half hour, no more.', 'duration', 0.6 * hour],
    ['It was mended within a few hours.', 'duration', 5 * hour],
    ['A handful of drivers came.', 'count', 5],
    ['There were dozens of letters.', 'count', 50],
  ])('%s', (text, kind, value) => {
    const found = read(text).find((fact) => fact.kind === kind)
    expect(found?.low).toBeLessThanOrEqual(value)
    expect(found?.high).toBeGreaterThanOrEqual(value)
    expect(text.slice(found?.place.start, found?.place.end)).toBe(found?.quote)
  })

  test.each([
    'I rang her the other day.',
    'We are a company like any other.',
    'It is twice as fast.',
    'I gave him 40 forms in three weeks.',
  ])('nothing in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
