import { describe, expect, test } from 'vitest'
import { compareStories, isUntouched } from './compare-stories.ts'
import { emptyStoryDocument } from '../empty-story.ts'
import { facets, type StoryDocument } from '../story.ts'

const before: StoryDocument = {
  headline: 'a',
  shortName: 'b',
  role: 'c',
  period: 'd',
  scale: 'e',
  outcome: 'failure',
  prompts: ['conflict'],
  telling: 'f',
  facets: {
    disagreement: { passage: 'g', card: 'h' },
    'near-failure': { passage: 'i', card: 'j' },
    stakeholder: { passage: 'k', card: 'l' },
    lesson: { passage: 'm', card: 'n' },
    handoff: { passage: 'o', card: 'p' },
  },
  numbers: 'q',
  notes: 'r',
}

describe('compareStories', () => {
  test('a document does not differ from its copy', () => {
    expect(compareStories(before, structuredClone(before))).toEqual([])
    expect(isUntouched(before, structuredClone(before))).toBe(true)
  })

  test('every part of a document is compared', () => {
    const changes = compareStories(before, emptyStoryDocument)
    expect(changes.map((change) => change.before).toSorted()).toEqual(
      'a b c d e f g h i j k l m n o p q r failure conflict'.split(' ').toSorted(),
    )
    expect(changes.every((change) => change.after === '')).toBe(true)
    expect(changes.map((change) => change.part)).toEqual(
      expect.arrayContaining(facets.flatMap((facet) => [facet, `${facet} card`])),
    )
  })

  test('one changed card is one change, and the story no longer untouched', () => {
    const after = structuredClone(before)
    after.facets.lesson.card = 'N'
    expect(compareStories(before, after)).toEqual([
      { part: 'lesson card', before: 'n', after: 'N' },
    ])
    expect(isUntouched(before, after)).toBe(false)
  })
})
