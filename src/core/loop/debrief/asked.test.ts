import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryGuides } from '../../../../test/library.ts'
import { questionsByFacet } from '../../drill/questions.ts'
import { levels } from '../../round/level.ts'
import { facets } from '../../story/story.ts'
import { guessFacet, sayExpected, tableDrillIns } from './asked.ts'

const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length

describe('what a drill-in asks after', () => {
  it.each(['seen.tsv', 'unseen.tsv'])('is known of nine in ten that panelists word: %s', (file) => {
    const folder = join(import.meta.dirname, '../../../../test/fixtures/asked')
    const asked = readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    const share = shareOf(asked, ([facet, question = '']) => String(guessFacet(question)) === facet)
    expect(share).toBeGreaterThanOrEqual(0.9)
  })

  it('is known of three in four of the guides’ drill-ins, and wrong of one in twelve at most', () => {
    const asked = libraryGuides.flatMap(({ drillIns }) => drillIns)
    const known = shareOf(asked, ({ question, facet }) => guessFacet(question) === facet)
    const open = shareOf(asked, ({ question }) => guessFacet(question) === null)
    expect(known).toBeGreaterThanOrEqual(0.75)
    expect(1 - known - open).toBeLessThanOrEqual(1 / 12)
  })

  it('is known of nine in ten of the wordings that the draw uses', () => {
    const all = facets.flatMap((facet) =>
      questionsByFacet[facet].map((question) => ({ facet, question })),
    )
    const missed = all.filter(({ facet, question }) => guessFacet(question) !== facet)
    expect(missed.length).toBeLessThanOrEqual(all.length / 10)
  })

  it.each([
    ['Who pushed back?', 'disagreement'],
    ['So who thought that was a bad idea?', 'disagreement'],
    ['And whose idea was the dragging, really?', 'disagreement'],
    ['Whose call was it?', 'disagreement'],
    ['Who made the final call?', 'disagreement'],
    ['Who came up with that?', 'disagreement'],
    ['Was that your idea or your manager’s?', 'disagreement'],
    ['Did anyone tell you it was the wrong call?', 'disagreement'],
    ['What did you hand over?', 'handoff'],
    ['What went wrong?', 'near-failure'],
    ['How did the data team take it?', 'stakeholder'],
    ['What would you do differently?', 'lesson'],
    ['What feedback did you get?', 'feedback'],
    ['Why did you choose a read-only window?', 'disagreement'],
    ['And then?', null],
    // Two signs that weigh alike: better asked than guessed.
    ['Who was against it, and how did you get them on board?', null],
    ['Who was against it, and how did that argument end?', 'disagreement'],
    ['Who’s looking after it?', 'handoff'],
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
    expect(first?.expected).toContain('for this level also whom you moved')
    expect(second).toMatchObject({ expected: '', stood: null })
  })

  it('expects something of every facet at every level, in one sentence', () => {
    for (const level of levels)
      for (const facet of facets) expect(sayExpected(facet, level)).toMatch(/^[A-Z][^.]+\.$/)
  })
})
