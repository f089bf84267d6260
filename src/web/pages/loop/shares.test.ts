import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { evenShares, scaleShares, sharesToSpread, spreadToShares } from './shares.ts'

const share = fc.integer({ min: 0, max: 100 })
const six = fc
  .array(share, { minLength: 6, maxLength: 6 })
  .filter((all) => all.some((one) => one > 0))

describe('shares', () => {
  it('come to 100 once they are scaled, and survive the way to a spread and back', () => {
    fc.assert(
      fc.property(six, (shares) => {
        const scaled = scaleShares(shares)
        const spread = sharesToSpread(scaled)
        expect(spread).not.toBeNull()
        expect(spreadToShares(spread!)).toEqual(scaled)
      }),
    )
  })

  it('are no spread while they come to anything else', () => {
    expect(sharesToSpread([50, 50, 5, 0, 0, 0])).toBeNull()
    expect(sharesToSpread(evenShares)).not.toBeNull()
  })
})
