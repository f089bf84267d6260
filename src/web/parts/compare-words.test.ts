import fc from '../../../test/properties.ts'
import { expect, test } from 'vitest'
import { compareWords } from './compare-words.ts'

test('a changed word is one removed and one added', () => {
  expect(compareWords('We moved 4 TB.', 'I moved 4 TB.')).toEqual([
    { kind: 'removed', text: 'We' },
    { kind: 'added', text: 'I' },
    { kind: 'same', text: ' moved 4 TB.' },
  ])
})

test('both texts can be read back from the difference', () => {
  const text = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b ', '\n', ' ', '.', 'é') })
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const changes = compareWords(older, newer)
      const without = (kind: string) =>
        changes.flatMap((change) => (change.kind === kind ? [] : change.text)).join('')
      expect(without('removed')).toBe(newer)
      expect(without('added')).toBe(older)
    }),
  )
})
