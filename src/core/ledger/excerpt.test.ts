import fc from '../../../test/properties.ts'
import { expect, test } from 'vitest'
import { markText, readMarked } from '../../../test/mark-text.ts'
import { excerptAt } from './excerpt.ts'

const long = 'word '.repeat(40)

test.each([
  [
    'the sentence alone',
    'It rained. It took [[six months]] to move. Then we slept.',
    'It took [[six months]] to move.',
  ],
  ['a line is a sentence', '- 4 TB\n- [[six months]]\n- no downtime', '- [[six months]]'],
  [
    'a point within a number ends nothing',
    'We moved 3.8 TB in [[six months]].',
    'We moved 3.8 TB in [[six months]].',
  ],
  [
    'what is long is cut between words',
    `${long}[[six]] ${long}`,
    `…${'word '.repeat(17)}[[six]]${' word'.repeat(17)}…`,
  ],
])('%s', (_, marked, expected) => {
  const { text, places } = readMarked(marked)
  const excerpt = excerptAt(text, places[0]!)
  expect(markText(excerpt.text, [excerpt.place])).toBe(expected)
})

test('the place in the piece holds the words of the place in the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length)
      const end = Math.min(start + length, text.length)
      const { text: piece, place } = excerptAt(text, { start, end })
      expect(piece.slice(place.start, place.end)).toBe(text.slice(start, end))
    }),
  )
})
