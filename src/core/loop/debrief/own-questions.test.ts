import { describe, expect, it } from 'vitest'
import { questionsByFacet } from '../../drill/questions.ts'
import { emptyLoop, emptyLoopRound } from '../empty-loop.ts'
import type { AskedDrillIn } from '../loop.ts'
import { countOwnQuestions, listOwnQuestions } from './own-questions.ts'

const drillIn = (question: string, facet: AskedDrillIn['facet'] = 'handoff'): AskedDrillIn => ({
  question,
  facet,
  stood: 'thin',
})
const loopOf = (drillIns: AskedDrillIn[]) => ({
  ...emptyLoop,
  rounds: [
    {
      ...emptyLoopRound('r1'),
      asked: [{ question: 'A project', promptKind: null, storyId: 's1', drillIns }],
    },
  ],
})
const card = { storyId: 's1', facet: 'handoff' as const }

describe('listOwnQuestions', () => {
  it('gives each new question of the story and facet once', () => {
    const loop = loopOf([
      drillIn('Who holds the pager now?'),
      drillIn('who holds the pager now '),
      drillIn('Who disagreed?', 'disagreement'),
      drillIn('  '),
    ])
    expect(listOwnQuestions([loop, loop], card)).toEqual(['Who holds the pager now?'])
    expect(listOwnQuestions([loop], { ...card, storyId: 's2' })).toEqual([])
    expect(countOwnQuestions(loop)).toBe(2)
  })

  it('leaves out what the draw asks anyway, however it is written', () => {
    const known = questionsByFacet.handoff[0] ?? ''
    expect(listOwnQuestions([loopOf([drillIn(known.toUpperCase())])], card)).toEqual([])
  })
})
