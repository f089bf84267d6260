import { recordOf } from '../record-of.ts'
import type { AnswerFacet, Dimension, Rating } from './dimension.ts'
import { dimensions, requiredDimensions } from './dimension.ts'
import type { RatingStep } from './judgment.ts'
import { lendsTo, needsProof, proofOf } from './proof.ts'
import { shareBend } from './run-rules.ts'
import type { Evidence, WeighedId } from './run-rules.ts'
import { manners } from './manner.ts'
import { rules } from './rules.ts'
import type { RuleId } from './rules.ts'
import fittedWeights from './weights.json' with { type: 'json' }
import { fittedWording } from './wording.ts'
import type { WordingWeights } from './wording.ts'

/** Rating points of a rule at full share, by dimension; positive where it earns, negative where it costs. */
export type Weights = Readonly<Record<Dimension, Readonly<Record<string, number>>>>

/** Fitted to the rated answers by eval/fit-weights.ts. */
export const fittedFormula: Formula = { ...fittedWeights, wording: fittedWording }

/** A dimension's score before clamping, 1 to 5, and the sum that made it. */
export interface Rated {
  score: number
  steps: RatingStep[]
}

/** Rounds to a millionth, so that every machine prints the same score. */
export function roundScore(score: number): number {
  return Math.round(score * 1e6) / 1e6
}

/** The nearest whole rating, 1 to 5. */
export function toRating(score: number): Rating {
  return Math.min(5, Math.max(1, Math.round(score))) as Rating
}

/** By dimension the rules that can weigh in it, and what those are called that only lend it weight. */
const weighed = recordOf(dimensions, (dimension): Weighed[] => [
  ...rules.flatMap(({ id, label, dimensions: own }) => {
    const lent = lendsTo(id, dimension)
    return own.some((one) => one === dimension) || lent !== undefined
      ? [{ id, label, lent, proven: needsProof(id, dimension) }]
      : []
  }),
  ...manners.flatMap(({ id, label }) =>
    lendsTo(id, dimension) === undefined ? [] : [{ id, label, lent: label, proven: true }],
  ),
])

interface Weighed {
  id: WeighedId
  label: string
  lent: string | undefined
  /** Counts only as far as the dimension is there. */
  proven: boolean
}

/** What the evidence for one dimension alone adds up to: 1, and for each rule its points times its share and `stretch`. */
function ownScore(
  dimension: Dimension,
  evidence: Evidence,
  given: Weights,
  stretch: number,
): Rated {
  const weights = given[dimension]
  const steps: RatingStep[] = [{ label: 'Every answer starts here', points: 1 }]
  const proof = proofOf(dimension, evidence)
  let score = 1
  for (const { id, label, lent, proven } of weighed[dimension]) {
    const weight = weights[id] ?? 0
    const { share } = evidence[id]
    if (weight === 0 || share === 0) continue
    const points = roundScore(stretch * weight * (proven ? share * proof : share))
    if (points === 0) continue
    steps.push({ label: lent ?? `${label} × ${evidence[id].found}`, points })
    score += points
  }
  return { score: roundScore(score), steps }
}

/** What a sum loses without so many of the pieces that a rule found, in points: less than their share where there are more. */
export function pointsOfPieces(
  weight: number,
  { found, share }: Evidence[RuleId],
  pieces: number,
): number {
  const left = Math.max(0, found - pieces) / Math.max(1, found)
  return weight * share * (1 - left ** shareBend)
}

/** What a fit gives the formula: points, the pull of the rest, how the overall is made, and what wording takes from it. */
export interface Formula {
  weights: Weights
  restShare: Readonly<Record<Dimension, number>>
  overall: { requiredShare: number; stretch: number }
  /** What a point above 1 in each dimension counts for overall where no facet is known. */
  plainShare: Readonly<Record<Dimension, number>>
  /** How much more the rules count in an answer to a drill-in, which its wording then lowers: times their points. */
  drillInStretch: Readonly<Record<Dimension, number>>
  /** What is left of a dimension's points above 1 where the question asks for others: a share, 1 where it is asked for. */
  unaskedShare: Readonly<Record<AnswerFacet, Readonly<Record<Dimension, number>>>>
  wording: WordingWeights
}

/** Scores of all dimensions with the sums that made them, before wording; a sum's points add up to its score. */
export function rateDimensions(
  evidence: Evidence,
  formula: Omit<Formula, 'wording'>,
  facet: AnswerFacet | undefined,
): Record<Dimension, Rated> {
  const own = {} as Record<Dimension, Rated>
  for (const dimension of dimensions)
    own[dimension] = ownScore(
      dimension,
      evidence,
      formula.weights,
      facet === undefined ? 1 : formula.drillInStretch[dimension],
    )
  const rated = {} as Record<Dimension, Rated>
  for (const dimension of dimensions) {
    const rest = mean(othersThan[dimension].map((other) => clamp(own[other].score)))
    const pull = roundScore(formula.restShare[dimension] * (rest - clamp(own[dimension].score)))
    const { score, steps } = own[dimension]
    const sum = roundScore(score + pull)
    const all = pull === 0 ? steps : [...steps, { label: 'The rest of the answer', points: pull }]
    const held = roundScore(bendToScale(sum))
    const bent =
      held === sum
        ? all
        : [...all, { label: 'Ratings end at 1 and 5', points: roundScore(held - sum) }]
    const share = facet === undefined ? 1 : formula.unaskedShare[facet][dimension]
    const unasked = roundScore((share - 1) * (held - 1))
    rated[dimension] = {
      score: roundScore(held + unasked),
      steps:
        unasked === 0
          ? bent
          : [...bent, { label: 'The question asks for other things', points: unasked }],
    }
  }
  return rated
}

const othersThan = recordOf(dimensions, (dimension) =>
  dimensions.filter((other) => other !== dimension),
)

function clamp(score: number): number {
  return Math.min(5, Math.max(1, score))
}

/** Within so many points of an end of the scale a score bends, so that more evidence still moves it a little. */
const bend = 0.4

/**
 * A score held under `most`: unchanged until shortly below, from there on ever closer to it. Two answers of which one
 * proves more are never rated alike.
 */
export function holdUnder(score: number, most: number): number {
  const room = Math.min(bend, (most - 1) / 2)
  const knee = most - room
  return score <= knee || room === 0
    ? Math.min(score, most)
    : most - room * Math.exp((knee - score) / room)
}

/** A score within the scale, 1 to 5, bent at both ends. */
function bendToScale(score: number): number {
  return score < 3 ? 6 - holdUnder(6 - score, 5) : holdUnder(score, 5)
}

/**
 * Overall, 1 to 5: the mean of all seven scores and of those that the facet requires, stretched so that an answer
 * specific in most dimensions reaches 5; without a facet each score by its own share.
 */
export function rateOverall(
  scores: Readonly<Record<Dimension, number>>,
  facet: AnswerFacet | undefined,
  { overall: { requiredShare, stretch }, plainShare }: Formula,
): number {
  const points =
    facet === undefined
      ? dimensions.reduce((sum, one) => sum + plainShare[one] * (scores[one] - 1), 0)
      : stretch *
        ((1 - requiredShare) * mean(dimensions.map((one) => scores[one])) +
          requiredShare * mean(requiredDimensions[facet].map((one) => scores[one])) -
          1)
  return roundScore(bendToScale(1 + points))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
