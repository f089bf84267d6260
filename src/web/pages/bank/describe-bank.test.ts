import { expect, test } from 'vitest'
import type { BankStory } from '../../api.ts'
import type { Standing } from '../../../core/drill/card.ts'
import { facetOrder } from '../../../core/words/names.ts'
import { findWeakestCard, joinWords, sayHoles, sayStandings } from './describe-bank.ts'

function story(id: string, standings: Standing[]): BankStory {
  return {
    id,
    version: 1,
    example: false,
    headline: id,
    shortName: id,
    outcome: null,
    prompts: [],
    activePlace: null,
    rank: 1,
    reason: '',
    compressed: { is: false, facets: [] },
    cards: facetOrder.map((facet, at) => ({
      storyId: id,
      facet,
      standing: standings[at] ?? 'missing',
      lacks: [],
      standsBy: 'notes',
      attempts: 0,
      fluentCount: 0,
      retiredAt: null,
      dueAt: null,
      due: false,
    })),
    updatedAt: 0,
  }
}

const whole: Standing[] = ['specific', 'specific', 'fluent', 'retired', 'specific']

test.each([
  [[], ''],
  [['lesson'], 'lesson'],
  [['lesson', 'handoff'], 'lesson and handoff'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is said as %j', (words, said) => {
  expect(joinWords(words)).toBe(said)
})

test('the holes are said in a sentence', () => {
  expect(sayHoles(['mentorship', 'scope change'])).toBe(
    'No story answers mentorship or scope change.',
  )
  expect(sayHoles([])).toBe('Each of the ten prompts has a story that answers it.')
})

test('the weakest card is missing before thin', () => {
  const thin = story('b', ['specific', 'thin', 'specific', 'specific', 'specific'])
  const hollow = story('c', ['specific', 'specific', 'specific', 'specific', 'missing'])
  expect(findWeakestCard([story('a', whole), thin, hollow])?.card).toMatchObject({
    storyId: 'c',
    facet: 'handoff',
  })
  expect(findWeakestCard([story('a', whole), thin])?.card.facet).toBe('near-failure')
  expect(findWeakestCard([story('a', whole)])).toBeNull()
})

test('of thin cards the weakest is under a strong headline, then the one that lacks most', () => {
  const thin = story('a', ['specific', 'specific', 'specific', 'specific', 'thin'])
  const compressed = story('b', ['thin', 'thin', 'thin', 'thin', 'thin'])
  compressed.compressed = { is: true, facets: ['stakeholder'] }
  const found = (...stories: BankStory[]) => {
    const { card } = findWeakestCard(stories) ?? {}
    return [card?.storyId, card?.facet]
  }
  expect(found(thin, compressed)).toEqual(['b', 'disagreement'])
  const [, , stakeholder] = compressed.cards
  if (stakeholder) stakeholder.lacks = ['people', 'outcome']
  expect(found(thin, compressed)).toEqual(['b', 'stakeholder'])
  expect(found(thin, { ...compressed, compressed: { is: false, facets: [] } })).toEqual([
    'b',
    'stakeholder',
  ])
})

test('standings are counted from hollow to marked', () => {
  expect(sayStandings([story('a', whole)])).toBe('3 specific, 1 fluent, 1 retired')
})
