import { parseText } from '../text/parse-text.ts'
import type { Facet } from '../story/story.ts'
import { findNoAccount, noAccountLabels } from './account.ts'
import { findOtherQuestion, isOtherQuestion, readAnswersQuestion } from './answers-question.ts'
import type { Dimension, Rating } from './dimension.ts'
import { dimensions } from './dimension.ts'
import { findFallBack } from './fell-back.ts'
import type { JudgeInput, Judgment, RatingStep } from './judgment.ts'
import { makeFindings } from './make-findings.ts'
import { askOpenQuestions } from './open-question.ts'
import { isWeighed, rateDimensions, rateOverall, roundScore, toRating } from './rate.ts'
import { readAnswer } from './reading.ts'
import type { RuleId } from './rules.ts'
import { runRules } from './run-rules.ts'

/** Changes whenever the same text could be rated otherwise. */
export const judgeVersion = '2'

/** An answer to another question, or the headline told again in place of one, is a hint at most, however well told. */
const mostForNoAnswer = 2

/** What these rules find costs an answer all its evidence where it is much of it, whatever they weigh alone. */
const generalTalk: ReadonlySet<RuleId> = new Set<RuleId>([
  'habit-talk',
  'present-talk',
  'would-talk',
])

/**
 * Judges one answer: seven ratings with the words that earned or cost them, and the questions it leaves open.
 * Pure: the same input gives the same judgment on every machine. Never throws; an empty text is rated 1.
 */
export function judgeAnswer(input: JudgeInput): Judgment {
  const parsed = parseText(input.text)
  const reading = readAnswer(parsed)
  const { drafts, evidence } = runRules(reading)
  const noAccount = findNoAccount(reading, input.question)
  const rated = rateDimensions(evidence)
  const scores = {} as Record<Dimension, number>
  const ratings = {} as Record<Dimension, Rating>
  const steps = {} as Record<Dimension, RatingStep[]>
  for (const dimension of dimensions) {
    const { score, steps: sum } = rated[dimension]
    scores[dimension] = noAccount === null ? score : 1
    ratings[dimension] = toRating(scores[dimension])
    steps[dimension] =
      noAccount === null || score === 1
        ? sum
        : [...sum, { label: noAccountLabels[noAccount], points: roundScore(1 - score) }]
  }
  const answersQuestion =
    input.facet === undefined || noAccount !== null
      ? null
      : readAnswersQuestion(reading, drafts, input.facet)
  const otherQuestion = isOtherQuestion({ answersQuestion })
  const findings = makeFindings(
    reading,
    drafts,
    (id, dimension) => isWeighed(id, dimension) || (reading.account < 1 && generalTalk.has(id)),
  )
  const fellBackOnHeadline = findFallBack(parsed, input)
  const overall = noAccount === null ? rateOverall(scores, input.facet) : 1
  return {
    judgeVersion,
    ratings,
    scores,
    overall:
      otherQuestion || fellBackOnHeadline !== null ? Math.min(overall, mostForNoAnswer) : overall,
    findings:
      otherQuestion && input.facet !== undefined
        ? [findOtherQuestion(input.facet), ...findings]
        : findings,
    steps,
    fellBackOnHeadline,
    answersQuestion,
    openQuestions: askOpenQuestions(reading, drafts, ratings, scores, input),
  }
}

/** Judges what a person keeps about one drill-in, beside the headline and telling that they keep. */
export function judgeFacetText(
  text: string,
  facet: Facet,
  told: { headline: string; telling: string },
): Judgment {
  return judgeAnswer({ text, facet, headline: told.headline, telling: told.telling })
}
