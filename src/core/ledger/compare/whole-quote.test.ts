import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { readTelling } from '../words/telling.ts'
import { quoteWhole } from './whole-quote.ts'

const quote = (text: string, words: string) => {
  const start = text.indexOf(words)
  return quoteWhole(readTelling(text), { start, end: start + words.length })
}

test.each([
  ['It was down for an hour. We rang them.', 'an hour', 'It was down for an hour'],
  [
    'It was Petra who stood up in the all-hands and said that the date would not hold, in front of everybody.',
    'stood up',
    'It was Petra who stood up in the all-hands',
  ],
  [
    'so we were about a dozen on that radar job and i did the nights mostly because i had no kids back then and it paid',
    'about a dozen',
    'we were about a dozen on that radar job',
  ],
])('%s', (text, words, whole) => {
  expect(quote(text, words)).toBe(whole)
})

test('a quotation is a piece of its text and holds its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('I', 'rang', 'who', 'and', 'the', 'plant', '.', ',', 'in', 'May'), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.nat(),
      fc.nat(12),
      (words, at, length) => {
        const text = words.join(' ')
        const start = at % text.length
        const end = Math.min(text.length, start + length + 1)
        const found = quoteWhole(readTelling(text), { start, end })
        expect(text).toContain(found)
        expect(found).toContain(text.slice(start, end))
      },
    ),
  )
})
