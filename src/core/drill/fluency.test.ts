import { describe, expect, it } from 'vitest'
import { dimensions, type Dimension, type Rating } from '../judge/dimension.ts'
import type { Judgment } from '../judge/judgment.ts'
import type { Attempt, NotFluent } from './attempt.ts'
import { judgeFluency } from './fluency.ts'

type Ratings = Partial<Record<Dimension, Rating>>

function judgment(low: Ratings = {}, share: number | null = null): Judgment {
  const each = <T>(value: (dimension: Dimension) => T) =>
    Object.fromEntries(dimensions.map((d) => [d, value(d)])) as Record<Dimension, T>
  return {
    judgeVersion: 'test',
    ratings: each((d) => low[d] ?? 4),
    scores: each((d) => low[d] ?? 4),
    overall: 4,
    findings: [],
    steps: each(() => []),
    fellBackOnHeadline: share === null ? null : { share, places: [] },
    answersQuestion: null,
    wording: null,
    openQuestions: [],
  }
}

const good = {
  facet: 'near-failure',
  mode: 'typed',
  text: 'I pulled the release at two in the morning.',
  drawKind: 'any',
  elapsedMs: 90_000,
} satisfies Partial<Attempt>

describe('judgeFluency', () => {
  it('is fluent inside the clock with every required dimension at 4, the others wherever they are', () => {
    expect(judgeFluency(good, judgment({ people: 1, tension: 1, learning: 1 }))).toEqual({
      fluent: true,
    })
    expect(judgeFluency({ ...good, drawKind: 'facet' }, judgment())).toEqual({ fluent: true })
  })

  const worst = judgment({ moment: 3, outcome: 2 }, 0.8)
  it.each<[string, Partial<Attempt>, Judgment | null, NotFluent]>([
    ['spoken without transcript', { mode: 'spoken', text: '' }, null, { kind: 'not-measured' }],
    ['no judgment', {}, null, { kind: 'not-measured' }],
    ['nothing typed', { text: ' \n' }, worst, { kind: 'empty' }],
    ['a chosen card before all content', { drawKind: 'card' }, worst, { kind: 'chosen-card' }],
    ['the headline again', {}, worst, { kind: 'fell-back-on-headline', share: 0.8 }],
    [
      'an answer to another question, before its dimensions',
      {},
      { ...judgment({ outcome: 2 }), answersQuestion: { share: 0.25, places: [] } },
      { kind: 'other-question' },
    ],
    [
      'the lowest required dimension, before the clock',
      { elapsedMs: 120_000 },
      judgment({ moment: 3, outcome: 2, people: 1 }),
      { kind: 'dimension', dimension: 'outcome', rating: 2 },
    ],
    [
      'of equal ratings the first required',
      {},
      judgment({ decision: 3, ownership: 3 }),
      { kind: 'dimension', dimension: 'ownership', rating: 3 },
    ],
    ['time alone', { elapsedMs: 90_001 }, judgment(), { kind: 'over-time', elapsedMs: 90_001 }],
  ])('names %s', (_, more, judged, reason) => {
    expect(judgeFluency({ ...good, ...more }, judged)).toEqual({ fluent: false, reason })
  })
})
