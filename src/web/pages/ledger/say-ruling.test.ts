import { expect, test } from 'vitest'
import type { SaidView } from '../../api.ts'
import { quoteWords, sayRuling } from './say-ruling.ts'

const said = (quote: string): SaidView[] => [
  {
    source: { kind: 'story', part: 'telling' },
    at: 0,
    quote,
    excerpt: { text: quote, place: { start: 0, end: quote.length } },
  },
]

test.each([
  ['first', '“six months” is right, “four months” is not.'],
  ['second', '“four months” is right, “six months” is not.'],
  ['both', '“six months” and “four months” are two different things.'],
] as const)('%s: %s', (ruling, sentence) => {
  expect(sayRuling([said('six months'), said('four months')], ruling)).toBe(sentence)
})

test('a quote stands on one line and is cut where it is long', () => {
  expect(quoteWords(' six\n months ')).toBe('“six months”')
  expect(quoteWords('word '.repeat(20))).toBe('“word word word word word word word word…”')
})
