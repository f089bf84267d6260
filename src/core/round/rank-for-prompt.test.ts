import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeFacetText } from '../judge/judge.ts'
import { standingOf } from '../judge/standing.ts'
import { readStories } from '../story/import/read-stories.ts'
import { facets, promptKinds, type Facet } from '../story/story.ts'
import { rankForPrompt, type StoryForPrompt } from './rank-for-prompt.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'stories')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  files: Record<string, unknown>
  order_for_drill_heavy_round: { file: string }[]
}
const order = expected.order_for_drill_heavy_round.map(({ file }) => file)

const each = <T>(value: (facet: Facet) => T) =>
  Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, T>

const twelve = Object.keys(expected.files).map((id): StoryForPrompt => {
  const read = readStories(id, readFileSync(join(folder, id)))
  const document = read.kind === 'preview' ? read.stories[0]?.document : undefined
  if (document === undefined) throw new Error(`${id} was not read`)
  const judgments = each((facet) => {
    const { passage } = document.facets[facet]
    return passage.trim() === '' ? null : judgeFacetText(passage, facet)
  })
  const standings = each((facet) => {
    const judgment = judgments[facet]
    return judgment === null ? 'missing' : standingOf(judgment, facet)
  })
  const told = { facets: {}, outcome: null }
  return { id, document, standings, judgments, told, lastToldAt: null }
})

/** Kendall's tau between a ranking and the reader's order. */
function tau(ranked: readonly string[]): number {
  const pairs = ranked.flatMap((one, at) =>
    ranked.slice(at + 1).map((other) => Math.sign(order.indexOf(other) - order.indexOf(one))),
  )
  return pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length
}

describe('rankForPrompt', () => {
  it.each(
    [null, ...promptKinds].flatMap((prompt) =>
      (['prompt-led', 'candidate-led'] as const).map((shape) => [prompt, shape] as const),
    ),
  )('ranks the twelve for %s, %s, much as the reader ranks them', (prompt, shape) => {
    const ranked = rankForPrompt(twelve, { prompt, shape }, 0).map(({ id }) => id)
    expect(ranked.toSorted()).toEqual(order.toSorted())
    expect(tau(ranked)).toBeGreaterThanOrEqual(0.7)
  })

  const like = (id: string, change: Partial<StoryForPrompt['document']>): StoryForPrompt => ({
    id,
    document: { headline: '', outcome: 'success', prompts: [], ...change },
    standings: each(() => 'specific'),
    told: { facets: {}, outcome: null },
    judgments: each(() => null),
    lastToldAt: null,
  })
  const first = (stories: StoryForPrompt[], shape: 'prompt-led' | 'candidate-led' = 'prompt-led') =>
    rankForPrompt(stories, { prompt: 'conflict', shape }, 1e12)[0]

  it('prefers, of equals, what answers the prompt, and says so', () => {
    const told = first([like('a', {}), like('b', { prompts: ['conflict'] })])
    expect(told?.id).toBe('b')
    expect(told?.reason).toContain('conflict')
  })

  it('prefers, of equals, what was not told lately', () => {
    expect(first([{ ...like('a', {}), lastToldAt: 1e12 - 1 }, like('b', {})])?.id).toBe('b')
  })

  it('lets a partial failure go further where the panel leads than where the person picks', () => {
    const lead = (shape: 'prompt-led' | 'candidate-led') => {
      const failed = like('b', { outcome: 'partial-failure' })
      const ranked = rankForPrompt([like('a', {}), failed], { prompt: null, shape }, 0)
      return (
        (ranked.find(({ id }) => id === 'b')?.score ?? 0) -
        (ranked.find(({ id }) => id === 'a')?.score ?? 0)
      )
    }
    expect(lead('prompt-led')).toBeGreaterThan(lead('candidate-led'))
  })
})
