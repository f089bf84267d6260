import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeFacetText } from '../judge/judge.ts'
import { standingOf } from '../judge/standing.ts'
import { rankStories, type StoryToRank } from './choose-story.ts'
import { readStories } from './import/read-stories.ts'
import { facets, type Facet } from './story.ts'
import { suggestFacets } from './told/suggest-facets.ts'
import { findToldOutcome } from './told/told-outcome.ts'

type Label = 'survives' | 'thin' | 'missing'
interface Expected {
  files: Record<string, { facets: Record<Facet, Label>; 'headline strong, facets thin': boolean }>
  order_for_drill_heavy_round: { file: string }[]
}

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'stories')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
const order = expected.order_for_drill_heavy_round.map(({ file }) => file)

const each = <T>(value: (facet: Facet) => T) =>
  Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, T>

function readStory(file: string) {
  const read = readStories(file, readFileSync(join(folder, file)))
  const document = read.kind === 'preview' ? read.stories[0]?.document : undefined
  if (document === undefined) throw new Error(`${file} was not read`)
  return document
}

/** The twelve with the standings that a careful reader gave. */
const labelled = Object.entries(expected.files).map(([id, file]): StoryToRank => {
  const standing = { survives: 'specific', thin: 'thin', missing: 'missing' } as const
  return {
    id,
    document: readStory(id),
    standings: each((facet) => standing[file.facets[facet]]),
    told: { facets: {}, outcome: null },
    judgments: each(() => null),
  }
})

/** The twelve as the program itself reads them. */
const judged = Object.keys(expected.files).map((id): StoryToRank => {
  const document = readStory(id)
  const judgments = each((facet) => {
    const { passage } = document.facets[facet]
    return passage.trim() === '' ? null : judgeFacetText(passage, facet)
  })
  const standings = each((facet) => {
    const judgment = judgments[facet]
    return judgment === null ? 'missing' : standingOf(judgment, facet)
  })
  const told = {
    facets: Object.fromEntries(
      suggestFacets(document.telling, facets).map(({ facet, words }) => [
        facet,
        { words, holds: false },
      ]),
    ),
    outcome: findToldOutcome(document.telling),
  }
  return { id, document, standings, judgments, told }
})

/** Kendall's tau between a ranking and the reader's order. */
function tau(ranked: readonly string[]): number {
  let agreeing = 0
  let pairs = 0
  for (const [at, one] of ranked.entries()) {
    for (const other of ranked.slice(at + 1)) {
      pairs++
      agreeing += order.indexOf(one) < order.indexOf(other) ? 1 : 0
    }
  }
  return (2 * agreeing) / pairs - 1
}

describe('the twelve stories', () => {
  it.each([
    ['as a reader labelled them', labelled, 0.9],
    ['as the judge reads them', judged, 0.7],
  ])('%s are ranked much as the reader ranks them', (_, stories, least) => {
    expect(tau(rankStories(stories).map(({ id }) => id))).toBeGreaterThanOrEqual(least)
  })

  it.each([
    ['as a reader labelled them', labelled],
    ['as the judge reads them', judged],
  ])('%s are called compressed where the reader says so', (_, stories) => {
    const flags = rankStories(stories).map(({ id, compressed }) => [id, compressed.is])
    const wanted = rankStories(stories).map(({ id }) => [
      id,
      expected.files[id]?.['headline strong, facets thin'],
    ])
    expect(flags).toEqual(wanted)
  })
})
