import fc from '../../../test/properties.ts'
import { expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

test.each(['', ' ', 'a', 'A', 'ab', 'ba', 'the word on the ward', 'the ward on the word'])(
  'the mark of %j is no other’s',
  (text) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (other) => {
        expect(fingerprintOf(other) === fingerprintOf(text)).toBe(other === text)
      }),
    )
  },
)
