import { expect, test } from 'vitest'
import type { Facet } from '../../story/story.ts'
import { readMocks } from './read-mocks.ts'

const over = (
  endedAt: number,
  facets: [Facet, 'thin' | 'part' | 'held', story?: number][],
  noVerdict: 'rehearsal' | 'ended-early' = 'ended-early',
  storyId: string | null = 's',
) => ({
  storyId,
  endedAt,
  outcome: {
    review: {
      ruling: null,
      noVerdict,
      drop: null,
      facets: facets.map(([facet, stood, story = 0]) => ({
        story,
        facet,
        thin: stood === 'thin',
        inPart: stood === 'part',
      })),
    },
  },
})

test('says what the newest rounds found of their own story', () => {
  const rounds = [
    over(3, [
      ['lesson', 'held'],
      ['handoff', 'thin'],
      ['stakeholder', 'part'],
      ['disagreement', 'held', 1],
    ]),
    over(2, []),
    over(1, []),
  ]
  const mocks = readMocks(rounds, 2)
  expect(mocks.map(({ at }) => at)).toEqual([3, 2])
  expect(mocks[0]).toMatchObject({ thinFacets: ['handoff'], heldFacets: ['lesson'] })
})

test('questions rehearsed are no round, and put none of them out of mind', () => {
  const rehearsed = [5, 4, 3].map((at) => over(at, [['lesson', 'part']], 'rehearsal'))
  expect(readMocks([...rehearsed, over(1, [['lesson', 'held']])], 1)).toMatchObject([
    { at: 1, heldFacets: ['lesson'] },
  ])
})

test('what held when it was rehearsed since is thin no longer', () => {
  const rehearsed = over(
    5,
    [
      ['lesson', 'held'],
      ['handoff', 'part'],
    ],
    'rehearsal',
  )
  const round = over(4, [
    ['lesson', 'thin'],
    ['handoff', 'thin'],
  ])
  const elsewhere = over(3, [['lesson', 'thin']], 'ended-early', 'another')
  const [newest, other] = readMocks([rehearsed, round, elsewhere], 2)
  expect(newest).toMatchObject({ thinFacets: ['handoff'], heldFacets: ['lesson'] })
  expect(other).toMatchObject({ thinFacets: ['lesson'], heldFacets: [] })
  expect(readMocks([{ ...round, endedAt: 6 }, rehearsed], 1)[0]?.thinFacets).toHaveLength(2)
})
