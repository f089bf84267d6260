import { recordOf } from '../record-of.ts'
import { parseText, spanOf } from '../text/parse-text.ts'
import type { Span } from '../text/span.ts'
import type { Facet } from '../story/story.ts'
import { findNoAccount } from './account.ts'
import type { NoAccount } from './account.ts'
import { findOtherQuestion, isOtherQuestion, readAnswersQuestion } from './answers-question.ts'
import { findCeilings } from './ceilings.ts'
import type { Ceiling } from './ceilings.ts'
import type { Dimension, Rating } from './dimension.ts'
import { dimensions } from './dimension.ts'
import { findFallBack } from './fell-back.ts'
import type { JudgeInput, Judgment, RatingStep } from './judgment.ts'
import { makeFindings } from './make-findings.ts'
import { askAgain, askOpenQuestions } from './questions/open-question.ts'
import {
  fittedFormula,
  holdUnder,
  pointsOfPieces,
  rateDimensions,
  rateOverall,
  roundScore,
  toRating,
} from './rate.ts'
import type { Formula, Rated } from './rate.ts'
import { shareFor, standsIn } from './proof.ts'
import { readAnswer } from './reading.ts'
import type { Reading } from './reading.ts'
import type { RuleId } from './rules.ts'
import { runRules } from './run-rules.ts'
import type { Draft, Found } from './run-rules.ts'
import { weighWording } from './wording.ts'
import type { Wording } from './wording.ts'

/** Changes whenever the same text could be rated otherwise. */
export const judgeVersion = '32'

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
export function judgeAnswer(input: JudgeInput, formula: Formula = fittedFormula): Judgment {
  const { judgment, reading, drafts, isQuestionOpen } = judgeClosely(input, formula)
  const { ratings, scores } = judgment
  const open = askOpenQuestions(reading, drafts, ratings, scores, input)
  return { ...judgment, openQuestions: isQuestionOpen ? askAgain(open, input) : open }
}

/** A judgment without the questions that it leaves open, for who asks questions of their own. */
export type Measured = Omit<Judgment, 'openQuestions'>

/** A judgment with what was read on the way to it, for who asks on. */
export interface CloseJudgment {
  judgment: Measured
  reading: Reading
  drafts: readonly Draft[]
  /** Why the answer tells nothing that could be judged; null where it does. */
  noAccount: NoAccount | null
  /** True where nothing shows that what was asked is answered. */
  isQuestionOpen: boolean
}

/** `judgeAnswer` for who needs the reading as well, so that a text is read once. */
export function judgeClosely(input: JudgeInput, formula: Formula = fittedFormula): CloseJudgment {
  const parsed = parseText(input.text)
  const reading = readAnswer(parsed)
  const found = runRules(reading)
  const { drafts, evidence } = asksWould(input.question) ? withoutWould(found) : found
  const noAccount = findNoAccount(reading, drafts, input.question)
  const rated = rateDimensions(evidence, formula, input.facet)
  const { answersQuestion, isOpen: isQuestionOpen } =
    input.facet === undefined || noAccount !== null
      ? { answersQuestion: null, isOpen: false }
      : readAnswersQuestion(
          reading,
          drafts,
          input.facet,
          rateOverall(scoresOf(rated), input.facet, formula),
          input.question,
        )
  const fellBackOnHeadline = findFallBack(parsed, input)
  const ceilings = findCeilings(
    reading,
    noAccount,
    answersQuestion,
    fellBackOnHeadline !== null,
    input.facet,
  )
  const scores = {} as Record<Dimension, number>
  const ratings = {} as Record<Dimension, Rating>
  const steps = {} as Record<Dimension, RatingStep[]>
  const wording = input.facet === undefined ? null : weighWording(reading, formula.wording)
  for (const dimension of dimensions) {
    const told =
      wording === null ? rated[dimension] : lower(rated[dimension], reading, wording[dimension])
    const held = applyCeilings(ceilings, dimension, told)
    scores[dimension] = held.score
    ratings[dimension] = toRating(held.score)
    steps[dimension] = held.steps
  }
  const counts = (id: RuleId, dimension: Dimension) =>
    ((formula.weights[dimension][id] ?? 0) !== 0 && standsIn(id, dimension, evidence)) ||
    (reading.account < 1 && generalTalk.has(id))
  const made = makeFindings(reading, drafts, counts, (id, dimension, pieces) =>
    pointsOfPieces(
      formula.weights[dimension][id] ?? 0,
      { found: evidence[id].found, share: shareFor(id, dimension, evidence) },
      pieces,
    ),
  )
  // Praise about the whole of a text that comes to nothing there would be all that is read of it.
  const findings = made.filter(
    ({ place, credit, dimension }) =>
      place !== undefined || credit === 'costs' || ratings[dimension] > 1,
  )
  const rough = rateOverall(scores, input.facet, formula)
  const worded = wording === null ? rough : lowerBy(rough, wording.overall)
  const judgment: Measured = {
    judgeVersion,
    ratings,
    scores,
    overall: ceilings.reduce(
      (overall, ceiling) => roundScore(holdUnder(overall, ceiling.overall)),
      worded,
    ),
    wording:
      wording === null
        ? null
        : {
            points: roundScore(wording.overall.points),
            places: placesOf(reading, wording.overall),
          },
    findings:
      input.facet !== undefined && isOtherQuestion({ answersQuestion })
        ? [findOtherQuestion(input.facet), ...findings]
        : findings,
    steps,
    fellBackOnHeadline,
    answersQuestion,
  }
  return { judgment, reading, drafts, noAccount, isQuestionOpen }
}

/** "What would you change first?": who is asked so says what would be done. */
function asksWould(question: string | undefined): boolean {
  return (
    question !== undefined && /\bwould you (?:\w+ )?(?:change|do|tell|say|try)\b/i.test(question)
  )
}

function withoutWould({ drafts, evidence }: Found): Found {
  const none = { ...evidence['would-talk'], found: 0, share: 0 }
  return {
    drafts: drafts.filter(({ rule }) => rule.id !== 'would-talk'),
    evidence: { ...evidence, 'would-talk': none },
  }
}

function scoresOf(rated: Record<Dimension, Rated>): Record<Dimension, number> {
  return recordOf(dimensions, (dimension) => rated[dimension].score)
}

const lowerBy = (score: number, { points }: Wording): number =>
  Math.max(1, roundScore(score + points))

const placesOf = (reading: Reading, { runs }: Wording): Span[] =>
  runs.map(({ from, to }) => spanOf(reading, from, to))

/** A dimension's score less what the wording takes, with its own line in the sum. */
function lower({ score, steps }: Rated, reading: Reading, wording: Wording): Rated {
  const lowered = lowerBy(score, wording)
  const points = roundScore(lowered - score)
  if (points === 0) return { score, steps }
  const places = placesOf(reading, wording)
  return {
    score: lowered,
    steps: [...steps, { label: 'Worded as weaker answers are', points, places }],
  }
}

/** A dimension's score no higher than its ceilings allow, each with its own line in the sum, also where it was lower. */
function applyCeilings(ceilings: readonly Ceiling[], dimension: Dimension, rated: Rated): Rated {
  let { score, steps } = rated
  for (const { label, dimensions: mosts } of ceilings) {
    const most = mosts[dimension]
    if (most === undefined) continue
    const held = roundScore(holdUnder(score, most))
    steps = [...steps, { label, points: roundScore(held - score) }]
    score = held
  }
  return { score, steps }
}

/**
 * Judges what a person keeps about one drill-in, by what it says. Only an answer is held against the telling: what is
 * kept may stand there as well.
 */
export function judgeFacetText(text: string, facet: Facet): Judgment {
  return judgeAnswer({ text, facet })
}
