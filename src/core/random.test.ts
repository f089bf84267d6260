import fc from '../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { createRandom, pick, pickWeighted } from './random.ts'

describe('createRandom', () => {
  it('gives the published stream of mulberry32', () => {
    const random = createRandom(0)
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ])
  })

  it('repeats itself from the same seed, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const one = createRandom(seed)
        const other = createRandom(seed)
        for (let i = 0; i < 20; i++) {
          const value = one.next()
          expect(other.next()).toBe(value)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThan(1)
        }
      }),
    )
  })
})

describe('pick', () => {
  it('reaches every item, about equally often', () => {
    const random = createRandom(7)
    const counts = new Map<string, number>()
    for (let i = 0; i < 4000; i++) {
      const item = pick(random, ['a', 'b', 'c', 'd'])
      counts.set(item, (counts.get(item) ?? 0) + 1)
    }
    for (const item of ['a', 'b', 'c', 'd']) {
      expect(counts.get(item)).toBeGreaterThan(880)
      expect(counts.get(item)).toBeLessThan(1120)
    }
  })

  it('follows the weights', () => {
    const random = createRandom(7)
    let heavy = 0
    for (let i = 0; i < 4000; i++)
      heavy += pickWeighted(random, [3, 1], (weight) => weight) === 3 ? 1 : 0
    expect(heavy / 4000).toBeCloseTo(0.75, 1)
  })

  it('refuses an empty list', () => {
    expect(() => pick(createRandom(1), [])).toThrow(RangeError)
  })
})
