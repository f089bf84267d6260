import { isOtherQuestion } from '../judge/answers-question.ts'
import { requiredDimensions, specificRating, type Dimension } from '../judge/dimension.ts'
import type { Judgment } from '../judge/judgment.ts'
import type { Attempt, Fluency } from './attempt.ts'
import { clockMs } from './limits.ts'

/**
 * Whether an answer was fluent, and if not the one reason that matters most: first what makes the question
 * moot (not measured, empty, a card the person chose), then what was said, and only then the time it took.
 * `judgment` is null where the content could not be measured.
 */
export function judgeFluency(
  attempt: Pick<Attempt, 'facet' | 'mode' | 'text' | 'drawKind' | 'elapsedMs'>,
  judgment: Judgment | null,
): Fluency {
  const blank = attempt.text.trim() === ''
  if (blank && attempt.mode === 'typed') return { fluent: false, reason: { kind: 'empty' } }
  if (blank || judgment === null) return { fluent: false, reason: { kind: 'not-measured' } }
  if (attempt.drawKind === 'card') return { fluent: false, reason: { kind: 'chosen-card' } }
  if (judgment.fellBackOnHeadline !== null) {
    const { share } = judgment.fellBackOnHeadline
    return { fluent: false, reason: { kind: 'fell-back-on-headline', share } }
  }
  if (isOtherQuestion(judgment)) return { fluent: false, reason: { kind: 'other-question' } }
  const dimension = lowestRequired(attempt.facet, judgment)
  const rating = judgment.ratings[dimension]
  if (rating < specificRating) {
    return { fluent: false, reason: { kind: 'dimension', dimension, rating } }
  }
  if (attempt.elapsedMs > clockMs) {
    return { fluent: false, reason: { kind: 'over-time', elapsedMs: attempt.elapsedMs } }
  }
  return { fluent: true }
}

/** The required dimension with the lowest rating; of equals the lowest score, then the first required. */
function lowestRequired(facet: Attempt['facet'], judgment: Judgment): Dimension {
  const required: readonly Dimension[] = requiredDimensions[facet]
  return required.reduce((lowest, dimension) => {
    const difference =
      judgment.ratings[dimension] - judgment.ratings[lowest] ||
      judgment.scores[dimension] - judgment.scores[lowest]
    return difference < 0 ? dimension : lowest
  })
}
