import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { findGap, untilNextChange, viewClock } from './answer-clock.ts'

describe('viewClock', () => {
  it.each([
    [0, '1:30', 'plenty'],
    [1, '1:30', 'plenty'],
    [1_000, '1:29', 'plenty'],
    [59_999, '0:31', 'plenty'],
    [60_000, '0:30', 'thirty'],
    [80_000, '0:10', 'ten'],
    [90_000, '0:00', 'ten'],
    [90_001, '+0:00', 'over'],
    [97_500, '+0:07', 'over'],
    [190_000, '+1:40', 'over'],
  ] as const)('after %i ms shows %s', (elapsed, words, stage) => {
    expect(viewClock(elapsed)).toEqual({ words, stage })
  })

  it('shows the same words until the next change, and others right after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), (elapsed) => {
        const next = elapsed + untilNextChange(elapsed)
        expect(next - elapsed).toBeLessThanOrEqual(1000)
        expect(viewClock(next - 1).words).toBe(viewClock(elapsed).words)
        expect(viewClock(next).words).not.toBe(viewClock(elapsed).words)
      }),
    )
  })
})

describe('findGap', () => {
  const at = (steady: number, wall: number) => ({ steady, wall })
  it.each([
    ['an even second', at(1_000, 1_000), null],
    ['a wall clock set back an hour', at(1_000, -3_599_000), null],
    ['a hidden page woken once a minute', at(61_000, 61_000), null],
    [
      'a sleep the steady clock slept through',
      at(1_000, 601_000),
      { kind: 'not-counted', ms: 600_000 },
    ],
    ['a sleep the steady clock counted', at(600_000, 600_000), { kind: 'counted', ms: 600_000 }],
  ] as const)('%s', (_, now, gap) => {
    expect(findGap(at(0, 0), now)).toEqual(gap)
  })
})
