import { describe, expect, it } from 'vitest'
import { readDrawSearch } from './draw-search.ts'

describe('readDrawSearch', () => {
  it.each([
    [{}, {}],
    [{ facet: 'lesson' }, { facet: 'lesson' }],
    [{ facet: 'nonsense', story: 'a' }, {}],
    [{ story: 'a' }, {}],
    [
      { facet: 'handoff', story: 'a', more: 1 },
      { facet: 'handoff', story: 'a' },
    ],
    [{ facet: ['lesson'], story: 3 }, {}],
  ])('%o', (search, read) => {
    expect(readDrawSearch(search)).toEqual(read)
  })
})
