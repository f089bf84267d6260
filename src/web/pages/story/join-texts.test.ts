import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { joinTexts } from './join-texts.ts'

test('what both texts say is said once, and what one says alone stays beside it', () => {
  expect(joinTexts('We moved it. I checked. It held.', 'We moved it. Dana checked. It held.')).toBe(
    'We moved it. I checked. Dana checked. It held.',
  )
  expect(joinTexts('We moved it. Mine.', 'We moved it. Theirs.')).toBe('We moved it. Mine. Theirs.')
})

test('no word of either text is missing, in its order', () => {
  const text = fc
    .array(fc.constantFrom('I moved it. ', 'Dana said no! ', 'It held.\n\n', 'Why? ', 'four TB '))
    .map((parts) => parts.join(''))
  const isWithin = (part: string, whole: string) => {
    const words = whole.split(/\s+/u)
    let at = 0
    return part
      .split(/\s+/u)
      .filter((word) => word !== '')
      .every((word) => {
        at = words.indexOf(word, at) + 1
        return at > 0
      })
  }
  fc.assert(
    fc.property(text, text, (one, other) => {
      const joined = joinTexts(one, other)
      expect(isWithin(one, joined)).toBe(true)
      expect(isWithin(other, joined)).toBe(true)
    }),
  )
})
