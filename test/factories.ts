import type { AnswerDocument } from '../src/core/answer/answer.ts'
import { emptyParts } from '../src/core/answer/answer-parts.ts'
import { type Dimension, dimensions, type Rating } from '../src/core/judge/dimension.ts'
import type { Judgment } from '../src/core/judge/judgment.ts'
import type { Settlement } from '../src/core/ledger/settlement.ts'
import { emptySetup } from '../src/core/round/empty-setup.ts'
import type { RoundSetup } from '../src/core/round/round.ts'
import { emptyStoryDocument } from '../src/core/story/empty-story.ts'
import type { StoryDocument } from '../src/core/story/story.ts'

/** A story document with the given parts, the rest empty. */
export const makeDocument = (parts: Partial<StoryDocument> = {}): StoryDocument => ({
  ...structuredClone(emptyStoryDocument),
  ...parts,
})

/** An answer's document with nothing in it but what is given. */
export const makeAnswerDocument = (parts: Partial<AnswerDocument> = {}): AnswerDocument => ({
  question: 'Tell me about a project that failed.',
  kind: 'failure',
  guide: null,
  parts: emptyParts(),
  taken: [],
  clarifying: [],
  ...parts,
})

const perDimension = <T>(value: (dimension: Dimension) => T): Record<Dimension, T> =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, value(dimension)])) as Record<
    Dimension,
    T
  >

/** A judgment with one rating throughout and one finding. */
export const makeJudgment = (rating: Rating, overall: number = rating): Judgment => ({
  judgeVersion: 'test',
  ratings: perDimension(() => rating),
  scores: perDimension(() => rating),
  overall,
  findings: [
    {
      ruleId: 'test/rule',
      dimension: 'moment',
      credit: 'earns',
      place: { start: 0, end: 4 },
      reason: 'You name the night.',
      data: { count: 1 },
    },
  ],
  steps: perDimension(() => [{ label: 'one moment', points: 1 }]),
  fellBackOnHeadline: null,
  answersQuestion: null,
  wording: null,
  openQuestions: [{ dimension: 'people', text: 'Who was it?', place: { start: 0, end: 4 } }],
})

/** A settlement of six months against four, the first being right. */
export const makeSettlement = (parts: Partial<Settlement> = {}): Settlement => {
  const months = (count: number, quote: string): Settlement['sides'][number] => {
    const value = (count * 365.25 * 24 * 3600) / 12
    const measure = { value, low: 0.95 * value, high: 1.05 * value }
    return {
      claim: { kind: 'duration', unit: 'second', head: '', about: ['migrat'], ...measure },
      quote,
    }
  }
  return {
    id: 'six or four',
    ruling: 'first',
    sides: [months(6, 'six months'), months(4, 'four months')],
    settledAt: 0,
    ...parts,
  }
}

/** The setup of a whole round, with what the test says changed. */
export const makeRoundSetup = (change: Partial<RoundSetup> = {}): RoundSetup => ({
  ...emptySetup,
  seed: 7,
  minutes: 45,
  shape: 'prompt-led',
  level: 'senior',
  ...change,
})
