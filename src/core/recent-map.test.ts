import fc from '../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { RecentMap } from './recent-map.ts'

describe('RecentMap', () => {
  it('lets go of what was set longest ago', () => {
    const map = new RecentMap<string, number>(2).set('one', 1).set('two', 2).set('three', 3)
    expect([...map]).toEqual([
      ['two', 2],
      ['three', 3],
    ])
  })

  it('takes what is set again for new, with its new value', () => {
    const map = new RecentMap<string, number>(2).set('one', 1).set('two', 2)
    map.set('one', 11).set('three', 3)
    expect([...map]).toEqual([
      ['one', 11],
      ['three', 3],
    ])
  })

  it('does not take what is read for new', () => {
    const map = new RecentMap<string, number>(2).set('one', 1).set('two', 2)
    expect(map.get('one')).toBe(1)
    expect(map.set('three', 3).has('one')).toBe(false)
  })

  it('keeps a value that is undefined, and a key that is', () => {
    const map = new RecentMap<string | undefined, number | undefined>(1).set(undefined, undefined)
    expect(map.has(undefined)).toBe(true)
    expect([...map.set('one', 1).keys()]).toEqual(['one'])
  })

  it('makes what is not there once, and keeps it', () => {
    const map = new RecentMap<string, string | undefined>(2)
    const made: string[] = []
    const make = (key: string) => {
      made.push(key)
      return key === 'none' ? undefined : key.toUpperCase()
    }
    expect([map.getOrMake('one', make), map.getOrMake('one', make)]).toEqual(['ONE', 'ONE'])
    expect([map.getOrMake('none', make), map.getOrMake('none', make)]).toEqual([
      undefined,
      undefined,
    ])
    expect(made).toEqual(['one', 'none'])
  })

  it('holds the last distinct keys that were set, in their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.boolean(),
        (most, before, keys, cleared) => {
          const map = new RecentMap<number, number>(most)
          for (const key of before) map.set(key, -1)
          // What was taken out, one by one or all, counts no more.
          if (cleared) map.clear()
          else for (const key of map.keys()) map.delete(key)
          keys.forEach((key, at) => map.set(key, at))
          const last = keys.filter((key, at) => keys.lastIndexOf(key) === at)
          expect([...map]).toEqual(last.slice(-most).map((key) => [key, keys.lastIndexOf(key)]))
        },
      ),
    )
  })
})
