import { expect, it } from 'vitest'
import { sayUnmarked } from './say-unmarked.ts'

it.each([
  [['lesson'], true, 'No passage is marked as lesson; your telling may hold it.'],
  [
    ['disagreement', 'lesson', 'handoff'],
    true,
    'No passage is marked as disagreement, lesson or handoff; your telling may hold them.',
  ],
  [['lesson', 'handoff'], false, 'No passage is marked as telling, and none as lesson or handoff.'],
] as const)('%s', (facets, hasTelling, said) => {
  expect(sayUnmarked(facets, hasTelling)).toBe(said)
})
