import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { standings, type Standing } from '../drill/card.ts'
import { dimensions, type Dimension } from '../judge/dimension.ts'
import { rankStories, type StoryToRank } from './choose-story.ts'
import { facets, outcomes, type Facet, type Outcome } from './story.ts'

type Standings = Partial<Record<Facet, Standing>>

function each<T>(value: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, T>
}

function scores(value: number) {
  const all = Object.fromEntries(dimensions.map((dimension) => [dimension, value]))
  return { scores: all as Record<Dimension, number> }
}

function story(
  id: string,
  headline: string,
  outcome: Outcome | null,
  low: Standings = {},
  score: number | null = null,
): StoryToRank {
  return {
    id,
    document: { headline, outcome },
    standings: each((facet) => low[facet] ?? 'specific'),
    told: { facets: {}, outcome: null },
    judgments: each(() => (score === null ? null : scores(score))),
  }
}

const migration = story('migration', 'Moved 4 TB with no scheduled downtime', 'success', {
  'near-failure': 'thin',
  stakeholder: 'thin',
})
const rewrite = story('rewrite', 'Rolled a rewrite back and began again', 'failure')

describe('rankStories', () => {
  it('puts the story that failed and holds before the one that impresses and does not, and says why', () => {
    const [first, second] = rankStories([migration, rewrite])
    expect(first).toMatchObject({
      id: 'rewrite',
      compressed: { is: false, facets: [] },
      reason:
        'It failed, and stories that failed keep their detail under questions. All five drill-ins are specific.',
    })
    expect(second).toMatchObject({
      id: 'migration',
      compressed: { is: true, facets: ['near-failure', 'stakeholder'] },
      reason:
        'Your headline says “4 TB” and “no scheduled downtime”, and a panel that drills below it finds little: near-failure and stakeholder are thin. Disagreement, lesson and handoff are specific.',
    })
  })

  it.each<[string, StoryToRank, string]>([
    [
      'nothing but thin text',
      story(
        'a',
        'A quiet year',
        'success',
        each(() => 'thin' as const),
      ),
      'No drill-in is specific yet: all five are thin.',
    ],
    [
      'one that holds',
      story('a', 'A quiet year', null, { ...each(() => 'missing' as const), lesson: 'fluent' }),
      'Lesson holds; disagreement, near-failure, stakeholder and handoff are missing.',
    ],
    [
      'a partial failure',
      story('a', 'A trial at 20 stops', 'partial-failure', { handoff: 'missing' }),
      'It partly failed, and such stories keep their detail under questions. Disagreement, near-failure, stakeholder and lesson are specific; handoff is missing.',
    ],
  ])('says what is the case: %s', (_, one, reason) => {
    expect(rankStories([one])[0]?.reason).toBe(reason)
  })

  it('calls a modest headline over thin facets thin, not compressed', () => {
    const modest = story(
      'a',
      'Taught the night shift',
      'success',
      each(() => 'thin' as const),
    )
    expect(rankStories([modest])[0]?.compressed.is).toBe(false)
  })

  it('does not call a strong headline compressed for two facets that a panel asks last', () => {
    const most = story('a', 'Cut waits by 40%', 'success', { lesson: 'thin', handoff: 'missing' })
    expect(rankStories([most])[0]?.compressed.is).toBe(false)
  })

  it('lets the judge decide between equals', () => {
    const plain = story('a', 'One', 'success', {}, 3.2)
    const textured = story('b', 'Two', 'success', {}, 4.8)
    expect(rankStories([plain, textured]).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('tells what answers have shown from what is on paper', () => {
    const some = story('a', 'A quiet year', null, { lesson: 'fluent', handoff: 'retired' })
    expect(rankStories([some])[0]?.reason).toBe(
      'Lesson and handoff hold, disagreement, near-failure and stakeholder are specific.',
    )
  })

  const bare = story(
    'bare',
    'A quiet year',
    null,
    each(() => 'missing' as const),
  )
  const told = (holds: boolean): StoryToRank => ({
    ...bare,
    id: 'told',
    told: {
      facets: {
        disagreement: { words: 'was against it', holds },
        lesson: { words: 'now I', holds },
      },
      outcome: {
        outcome: 'failure',
        quotes: [{ words: 'rolled back on 19 May', place: { start: 0, end: 21 } }],
      },
    },
  })

  it('counts what the telling seems to hold for more than nothing and less than a passage, and says so', () => {
    const marked = {
      ...bare,
      id: 'marked',
      standings: { ...bare.standings, disagreement: 'specific', lesson: 'specific' } as const,
    }
    const ranked = rankStories([bare, told(false), { ...told(true), id: 'holds' }, marked])
    expect(ranked.map(({ id }) => id)).toEqual(['marked', 'holds', 'told', 'bare'])
    expect(ranked[1]?.reason).toBe(
      'No drill-in is specific yet: near-failure, stakeholder and handoff are missing. Your telling seems to hold a disagreement and a lesson, marked as such nowhere. How it ended is not said: “rolled back on 19 May” reads as a failure.',
    )
  })

  it('asks for an outcome only where none is said', () => {
    const said = {
      ...told(true),
      document: { headline: 'A quiet year', outcome: 'success' as const },
    }
    expect(rankStories([said])[0]?.reason).not.toContain('How it ended')
  })

  const anyStory: fc.Arbitrary<StoryToRank> = fc
    .record({
      id: fc.uuid(),
      outcome: fc.option(fc.constantFrom(...outcomes)),
      headline: fc.constantFrom('', 'Moved 4 TB', 'Taught the night shift'),
      standing: fc.tuple(...facets.map(() => fc.constantFrom(...standings))),
      score: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
    })
    .map(({ id, outcome, headline, standing, score }) => ({
      ...story(id, headline, outcome, {}, score),
      standings: each((facet) => standing[facets.indexOf(facet)] ?? 'missing'),
    }))

  it('does not depend on the order it is given, and gives every story back once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyStory, { selector: ({ id }) => id, maxLength: 8 }),
        (stories) => {
          const ranked = rankStories(stories)
          expect(rankStories(stories.toReversed())).toEqual(ranked)
          expect(ranked.map(({ id }) => id).toSorted()).toEqual(
            stories.map(({ id }) => id).toSorted(),
          )
        },
      ),
    )
  })

  it('never ranks a story lower for a facet that came to hold', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...facets), (before, facet) => {
        const after = { ...before, standings: { ...before.standings, [facet]: 'retired' as const } }
        const [low] = rankStories([before])
        const [high] = rankStories([after])
        expect(high?.score ?? 0).toBeGreaterThanOrEqual(low?.score ?? 0)
      }),
    )
  })
})
