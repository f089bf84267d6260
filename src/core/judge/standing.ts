import type { Facet } from '../story/story.ts'
import { type Dimension, requiredDimensions, specificRating } from './dimension.ts'
import { judgeFacetText } from './judge.ts'
import type { Judgment } from './judgment.ts'

/** How a kept passage stands before any answer was given. */
export type FacetStanding = 'missing' | 'thin' | 'specific'

/**
 * The mean score of the required dimensions from which a passage counts as specific. A kept passage is a note,
 * shorter than an answer, so this lies below the 4 that a fluent answer needs. In twelve written stories the
 * passages that a coach called thin reach 2.6, those that survive begin at 3.3.
 */
export const specificMean = 2.9

/** `missing` without text, `specific` when the dimensions that the facet requires hold up on average, else `thin`. */
export function facetStanding(text: string, facet: Facet): FacetStanding {
  return text.trim() === '' ? 'missing' : standingOf(judgeFacetText(text, facet), facet)
}

/** The same from a judgment already made. */
export function standingOf(judgment: Judgment, facet: Facet): 'thin' | 'specific' {
  if (judgment.fellBackOnHeadline !== null) return 'thin'
  const required = requiredDimensions[facet]
  const mean =
    required.reduce((sum, dimension) => sum + judgment.scores[dimension], 0) / required.length
  return mean >= specificMean ? 'specific' : 'thin'
}

/**
 * The required dimensions that keep a text from the step after its standing, in their fixed order. From thin to
 * specific it is the mean that counts, so these are the ones that pull it down; there is none where the text fails
 * for telling the headline again. From specific to fluent each must be 4 or 5.
 */
export function findLacks(
  judgment: Judgment,
  facet: Facet,
  standing: 'thin' | 'specific',
): Dimension[] {
  const required: readonly Dimension[] = requiredDimensions[facet]
  if (standing === 'specific') {
    return required.filter((dimension) => judgment.ratings[dimension] < specificRating)
  }
  if (judgment.fellBackOnHeadline !== null) return []
  return required.filter((dimension) => judgment.scores[dimension] < specificMean)
}
