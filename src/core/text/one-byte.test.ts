import { expect, test } from 'vitest'
import fc from '../../../test/properties.ts'
import { toOneByte } from './one-byte.ts'

test.each([
  ['the loop I broke – Łukasz’s', 'the loop I broke ÿ ÿukaszÿs'],
  ['naïve, à propos', 'naïve, à propos'],
  ['', ''],
])('%s', (text, expected) => {
  expect(toOneByte(text)).toBe(expected)
})

test('what fits into one byte stays, all else is one letter in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (text) => {
      const made = toOneByte(text)
      expect(made).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++)
        expect(made.charCodeAt(at)).toBe(Math.min(0xff, text.charCodeAt(at)))
    }),
  )
})
