import { describe, expect, it } from 'vitest'
import { makeJudgment } from '../../../test/factories.ts'
import type { NotFluent } from './attempt.ts'
import type { CardState, LastAnswer } from './card.ts'
import {
  type NotesStanding,
  readLastAnswer,
  readRoundAnswer,
  standingOfCard,
} from './card-standing.ts'

type Answers = Pick<CardState, 'retiredAt' | 'lastFluent' | 'fluent' | 'lastAnswer'>
const mark = { at: 1, day: '2026-03-10' }
const unanswered: Answers = { retiredAt: null, lastFluent: null, fluent: [] }
const notes = (standing: NotesStanding['standing'], fingerprint = 'now'): NotesStanding => ({
  standing,
  lacks: standing === 'missing' ? [] : ['people'],
  fingerprint,
})
const answer = (standing: LastAnswer['standing']): LastAnswer => ({
  standing,
  lacks: ['outcome'],
  notes: 'now',
  by: 'answer',
})

describe('standingOfCard', () => {
  it.each<[NotesStanding, Partial<Answers>, ReturnType<typeof standingOfCard>]>([
    [notes('missing'), {}, { standing: 'missing', lacks: [], by: 'notes' }],
    [notes('thin'), {}, { standing: 'thin', lacks: ['people'], by: 'notes' }],
    [
      notes('specific'),
      { lastFluent: false, lastAnswer: answer('thin') },
      { standing: 'thin', lacks: ['outcome'], by: 'answer' },
    ],
    [
      notes('missing'),
      { lastFluent: false, lastAnswer: answer('specific') },
      { standing: 'specific', lacks: ['outcome'], by: 'answer' },
    ],
    [
      notes('thin'),
      { lastFluent: false, lastAnswer: readRoundAnswer({ thin: false, inPart: false }, 'now')! },
      { standing: 'specific', lacks: [], by: 'round' },
    ],
    [
      notes('specific'),
      { lastFluent: false, lastAnswer: readRoundAnswer({ thin: true, inPart: false }, 'now')! },
      { standing: 'thin', lacks: [], by: 'round' },
    ],
    [
      notes('specific', 'written since'),
      { lastFluent: false, lastAnswer: answer('thin') },
      { standing: 'specific', lacks: ['people'], by: 'notes' },
    ],
    [
      notes('thin'),
      { lastFluent: true, fluent: [mark], lastAnswer: answer('thin') },
      { standing: 'fluent', lacks: [], by: 'answer' },
    ],
    [
      notes('thin'),
      { retiredAt: 1, lastFluent: true, fluent: [mark] },
      { standing: 'retired', lacks: [], by: 'answer' },
    ],
  ])('notes %j and answers %j', (text, answers, standing) => {
    expect(standingOfCard(text, { ...unanswered, ...answers })).toEqual(standing)
  })
})

it('takes an answer that held in part in a round for neither', () => {
  expect(readRoundAnswer({ thin: false, inPart: true }, 'now')).toBeNull()
})

describe('readLastAnswer', () => {
  const read = (rating: 1 | 3 | 5, kind?: NotFluent['kind']) => {
    const reason = { kind } as NotFluent
    const fluency =
      kind === undefined ? { fluent: true as const } : { fluent: false as const, reason }
    return readLastAnswer(makeJudgment(rating), 'lesson', fluency, 'now')
  }

  it('is thin where the answer is, and names what pulls it down', () => {
    expect(read(1, 'dimension')).toMatchObject({
      standing: 'thin',
      lacks: ['moment', 'learning'],
      notes: 'now',
    })
  })

  it('is specific by the measure of the text, with what fluency still asks', () => {
    expect(read(3, 'dimension')).toMatchObject({
      standing: 'specific',
      lacks: ['moment', 'learning'],
    })
    expect(read(5)).toMatchObject({ standing: 'specific', lacks: [] })
    expect(read(5, 'over-time')).toMatchObject({ standing: 'specific', lacks: [] })
    expect(read(5, 'chosen-card')).toMatchObject({ standing: 'specific' })
  })

  it('is thin, with no dimension to blame, where another question was answered', () => {
    expect(read(5, 'other-question')).toMatchObject({ standing: 'thin', lacks: [] })
  })

  it('says nothing of what was not measured', () => {
    expect(read(5, 'not-measured')).toBeNull()
    expect(readLastAnswer(null, 'lesson', { fluent: true }, 'now')).toBeNull()
  })

  it('is thin in everything where nothing was said', () => {
    expect(read(1, 'empty')).toMatchObject({ standing: 'thin', lacks: ['moment', 'learning'] })
  })
})
