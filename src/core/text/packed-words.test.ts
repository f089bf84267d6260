import fc from '../../../test/properties.ts'
import { expect, test } from 'vitest'
import { packWords } from './packed-words.ts'

/** Of one byte a character, of two, and of both. */
const word = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('’', 'it’s', ''),
)

test('packed words are found by index and by word, and others are not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (list, others) => {
      const packed = packWords(list)
      list.forEach((word, index) => {
        expect(packed.at(index)).toBe(word)
        expect(packed.find(word)).toBe(index)
      })
      for (const word of others)
        expect(packed.find(word)).toBe(list.includes(word) ? list.indexOf(word) : undefined)
    }),
  )
})
