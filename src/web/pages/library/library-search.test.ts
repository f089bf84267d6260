import { expect, it } from 'vitest'
import type { GuideLine } from '../../api.ts'
import { countChoices, fitsFilters, readLibrarySearch } from './library-search.ts'

const guide = (parts: Partial<GuideLine>): GuideLine => ({
  slug: 'one',
  question: 'What happened?',
  kind: 'conflict',
  levels: ['mid'],
  competencies: ['ethics'],
  own: false,
  ...parts,
})

it('an address is read, and what it does not know is left out', () => {
  expect(readLibrarySearch({ words: 'boss', kind: 'failure', level: 'staff' })).toEqual({
    words: 'boss',
    kind: 'failure',
    level: 'staff',
  })
  expect(readLibrarySearch({ words: '', kind: 'quarrel', level: 3, competency: 'luck' })).toEqual(
    {},
  )
})

it('filters hold together, and each choice is counted with the others as they are', () => {
  const guides = [
    guide({}),
    guide({ levels: ['mid', 'staff'], competencies: ['ethics', 'analysis'] }),
    guide({ kind: 'failure', levels: ['staff'] }),
  ]
  const search = { level: 'staff', competency: 'ethics' } as const
  expect(guides.map((one) => fitsFilters(one, search))).toEqual([false, true, true])
  expect(fitsFilters(guides[2] ?? guide({}), { ...search, kind: 'conflict' })).toBe(false)
  expect(countChoices(guides, search, 'kind', 'failure')).toBe(1)
  expect(countChoices(guides, search, 'competency', 'analysis')).toBe(1)
  expect(countChoices(guides, search, 'level', 'mid')).toBe(2)
})
