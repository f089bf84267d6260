import { describe, expect, it } from 'vitest'
import { facets } from '../story/story.ts'
import { questionFor, questionsByFacet } from './questions.ts'

describe('questionFor', () => {
  it.each(facets)('asks about %s in at least six wordings, each of which comes up', (facet) => {
    const wordings = questionsByFacet[facet]
    expect(new Set(wordings).size).toBe(wordings.length)
    expect(wordings.length).toBeGreaterThanOrEqual(6)
    const seen = new Set<string>()
    for (let seed = 0; seed < 300; seed++) seen.add(questionFor(facet, seed))
    expect([...seen].toSorted()).toEqual([...wordings].toSorted())
  })

  it('keeps to one wording for one seed', () => {
    expect(questionFor('handoff', 42)).toBe(questionFor('handoff', 42))
  })

  it('shares no wording between facets', () => {
    const all = facets.flatMap((facet) => questionsByFacet[facet])
    expect(new Set(all).size).toBe(all.length)
  })
})
