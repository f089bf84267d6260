import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords } from './packed-words.ts'

test('packed words are found by index and by word, and others are not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (list, others) => {
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
