import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNewest } from './newest.ts'

test('holds the newest values, and never more than twice as many as it is made for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(60), { maxLength: 400 }),
      (most, keys) => {
        const newest = createNewest<number>(most)
        keys.forEach((key, at) => {
          newest.set(String(key), at)
          expect(newest.get(String(key))).toBe(at)
          expect(newest.size()).toBeLessThanOrEqual(2 * most)
          const lately = keys.slice(Math.max(0, at + 1 - most), at + 1)
          for (const late of lately)
            expect(newest.get(String(late))).toBe(keys.lastIndexOf(late, at))
        })
      },
    ),
  )
})

test('a value that is asked for again outlives those that are not', () => {
  const newest = createNewest<number>(4)
  newest.set('asked for', 1)
  for (let i = 0; i < 100; i++) {
    newest.set(String(i), i)
    expect(newest.get('asked for')).toBe(1)
  }
  expect(newest.get('0')).toBeUndefined()
})
