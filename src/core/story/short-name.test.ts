import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { shortNameOf } from './short-name.ts'

describe('shortNameOf', () => {
  it.each([
    ['The ledger', 'Moved 4 TB', 'The ledger'],
    ['  ', 'Moved 4 TB with no scheduled downtime', 'Moved 4 TB with no scheduled downtime'],
    [
      '',
      'Rolled back a live routing system for 38 vaccine trucks on day two',
      'Rolled back a live routing system for 38 vaccine…',
    ],
    [
      '',
      'Stopped the rollout on the second day, at noon, and said so',
      'Stopped the rollout on the second day, at noon…',
    ],
    ['', '', ''],
  ])('%j and %j give %j', (shortName, headline, name) => {
    expect(shortNameOf({ shortName, headline })).toBe(name)
  })

  it('keeps to the words of the headline and to its length, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
        const name = shortNameOf({ shortName: '', headline })
        expect(headline.trim().startsWith(name.replace(/…$/, ''))).toBe(true)
        expect(name.length).toBeLessThanOrEqual(49)
      }),
    )
  })
})
