import { describe, expect, test } from 'vitest'
import { compareTellings, retell, tellFacts } from './compare-tellings.ts'
import { compareSlots } from './compare-slots.ts'
import { bagOf, likeness, readContent } from './likeness.ts'
import { passagesOf } from './passages.ts'
import { readTelling } from '../words/telling.ts'

describe('likeness', () => {
  const bag = (text: string) => {
    const telling = readTelling(text)
    return bagOf(readContent(telling), 0, telling.words.length)
  }
  const alike = (a: string, b: string) => likeness(bag(a), bag(b))

  test('words of one meaning meet, and rare words count more than common ones', () => {
    const text = 'The lorry lost its tarpaulin'
    expect(alike(text, 'The truck lost its tarpaulin')).toBeGreaterThan(
      alike(text, 'The kitchen lost its tarpaulin'),
    )
    expect(alike(text, 'A tarpaulin')).toBeGreaterThan(alike(text, 'We lost'))
    expect(alike(text, text)).toBeCloseTo(1)
    expect(alike(text, '')).toBe(0)
  })
})

describe('passages', () => {
  test('cover every word, and are no longer than a long sentence', () => {
    const text = `so ${'i rang the office and they said it was the pump '.repeat(20)}. Then we left.`
    const telling = readTelling(text)
    const passages = passagesOf(telling)
    const covered = new Set(
      passages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    )
    expect(covered.size).toBe(telling.words.length)
    expect(Math.max(...passages.map(({ from, to }) => to - from))).toBeLessThanOrEqual(40)
  })
})

describe('slots', () => {
  test.each([
    [
      'team-size',
      'I wrote the tide tables for the harbour on my own.',
      'Eleven of us wrote the tide tables for the harbour.',
    ],
  ])('%s: %s / %s', (kind, a, b) => {
    const found = compareTellings(tellFacts(a), tellFacts(b))
    expect(found.map((one) => one.kind)).toContain(kind)
    for (const { quotes } of found) {
      expect(a).toContain(quotes[0])
      expect(b).toContain(quotes[1])
    }
  })

  test('what is sure is likely too, and a telling of something else says nothing', () => {
    const a = tellFacts('I found the crack in the hull myself, on my round, before anyone rang.')
    const b = tellFacts('A fisherman rang and told us about the crack in the hull.')
    const other = tellFacts('The choir sang in March and the mayor wept.')
    const likely = compareSlots(retell(a), retell(b), 'likely')
    const sure = compareSlots(retell(a), retell(b), 'sure')
    expect(sure.length).toBeLessThanOrEqual(likely.length)
    expect(compareSlots(retell(a), retell(other), 'likely')).toEqual([])
  })
})
