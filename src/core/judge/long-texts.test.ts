import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { tellFacts } from '../ledger/compare/compare-tellings.ts'
import { judgeAnswer } from './judge.ts'

// What grows faster than its text does not come to its end here within a test's time.

const megabyte = 1_000_000
const piece = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'I we she me not never said would really decided was had 123 7 02:40 4.5tb'.split(' '),
        ...'by to and May \' " . , - ’ 😀 İ'.split(' '),
        '\n',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme', maxLength: 50 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((words) => words.join(' '))
  .filter((words) => words !== '')
const joiner = fc.constantFrom('', ' ', '. ', '\n', "'")

describe('a megabyte', () => {
  test('of one piece again and again is judged and read for facts, and proves nothing', () => {
    fc.assert(
      fc.property(piece, joiner, (one, join) => {
        const text = (one + join).repeat(Math.ceil(megabyte / (one + join).length))
        const { overall, findings } = judgeAnswer({ text, facet: 'disagreement' })
        expect(overall).toBe(1)
        for (const { place } of findings)
          if (place !== undefined) expect(place.end).toBeLessThanOrEqual(text.length)
        for (const { place } of tellFacts(text).facts)
          expect(place.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  const words = (count: number, wordAt: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => wordAt(at))
      .join(' ')
      .slice(0, megabyte)

  test.each<[string, () => string]>([
    ['numbers in order', () => words(160_000, String)],
    ['numbers of three digits', () => words(250_000, (at) => String(100 + ((at * 7919) % 900)))],
    ['words that nobody knows', () => words(130_000, (at) => `qu${at.toString(26)}`)],
    ['new words between old ones', () => words(130_000, (at) => (at % 2 ? 'me' : `zu${at}`))],
    ['a modal after every word', () => words(120_000, (at) => (at % 2 ? 'would' : `zu${at}`))],
    ['words between verbs', () => words(130_000, (at) => (at % 9 ? 'never' : `was${at}`))],
  ])(
    'of %s is judged and read for facts to its end',
    (_, make) => {
      const text = make()
      expect(judgeAnswer({ text }).overall).toBe(1)
      const { facts } = tellFacts(text)
      for (const { place } of facts) expect(place.end).toBeLessThanOrEqual(text.length)
    },
    60_000,
  )
})
