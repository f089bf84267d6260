import { describe, expect, it } from 'vitest'
import { questionsByFacet } from '../drill/questions.ts'
import { levels } from '../round/level.ts'
import { facets } from '../story/story.ts'
import { guessFacet, sayExpected, tableDrillIns } from './asked.ts'

describe('what a drill-in asks after', () => {
  it('is known of nine in ten of the wordings that the draw uses', () => {
    const all = facets.flatMap((facet) =>
      questionsByFacet[facet].map((question) => ({ facet, question })),
    )
    const missed = all.filter(({ facet, question }) => guessFacet(question) !== facet)
    expect(missed.length).toBeLessThanOrEqual(all.length / 10)
  })

  it.each([
    ['Who pushed back?', 'disagreement'],
    ['What did you hand over?', 'handoff'],
    ['What went wrong?', 'near-failure'],
    ['How did the data team take it?', 'stakeholder'],
    ['What would you do differently?', 'lesson'],
    ['What feedback did you get?', 'feedback'],
    ['Why did you choose a read-only window?', 'disagreement'],
    ['And then?', null],
    ['', null],
  ])('%s', (question, facet) => {
    expect(guessFacet(question)).toBe(facet)
  })
})

describe('the table after a round', () => {
  it('sets what the level expects beside how each answer stood', () => {
    const asked = [
      {
        question: 'A failure',
        promptKind: 'failure' as const,
        storyId: 'm',
        drillIns: [
          { question: 'Who had to agree?', facet: 'stakeholder' as const, stood: 'thin' as const },
          { question: 'And?', facet: null, stood: null },
        ],
      },
    ]
    const [first, second] = tableDrillIns(asked, 'staff')
    expect(first).toMatchObject({ storyId: 'm', stood: 'thin' })
    expect(first?.expected).toContain('for this level also whom they moved')
    expect(second).toMatchObject({ expected: '', stood: null })
  })

  it('expects something of every facet at every level, in one sentence', () => {
    for (const level of levels)
      for (const facet of facets) expect(sayExpected(facet, level)).toMatch(/^[A-Z][^.]+\.$/)
  })
})
