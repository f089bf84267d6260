import { expect, test } from 'vitest'
import type { BankStory } from '../../api.ts'
import { filterStories } from './filter-stories.ts'

const story: BankStory = {
  id: 'a',
  version: 1,
  example: true,
  headline: 'Moved the ørken pipeline to Malmö',
  shortName: 'Pipeline',
  outcome: 'partial-failure',
  prompts: ['deadline pressure'],
  activePlace: null,
  rank: 1,
  reason: 'Every drill-in holds.',
  compressed: { is: false, facets: [] },
  cards: [],
  updatedAt: 0,
}

test.each([
  ['', true],
  ['malmo', true],
  ['PIPELINE moved', true],
  ['partial', true],
  ['deadline', true],
  ['example', true],
  ['compressed', false],
  ['pipeline tram', false],
])('%j finds it: %s', (query, found) => {
  expect(filterStories([story], query)).toEqual(found ? [story] : [])
})
