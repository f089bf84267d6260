import { spanOf } from '../text/parse-text.ts'
import { findAskedFor } from './asked-for.ts'
import type { Dimension, Rating } from './dimension.ts'
import { dimensions, requiredDimensions, specificRating } from './dimension.ts'
import type { JudgeInput, OpenQuestion } from './judgment.ts'
import type { TokenRun } from './phrase.ts'
import { findPressPoints } from './press-on.ts'
import { cutQuote } from './quote.ts'
import { needAt, needOf } from './press-need.ts'
import { wordings } from './question-wordings.ts'
import type { Reading } from './reading.ts'

/** What a panelist could press on: a dimension, the words that pass over it where there are any, and how much it needs it. */
export interface Gap {
  dimension: Dimension
  run: TokenRun | undefined
  need: number
}

/**
 * Every dimension with the words that pass over it most, the neediest first: where words pass over it, where the
 * question asked for it, and where the rating is low.
 */
export function rankGaps(
  reading: Reading,
  scores: Readonly<Record<Dimension, number>>,
  question: string,
): Gap[] {
  const asked = findAskedFor(question)
  const points = findPressPoints(reading)
  return dimensions
    .map((dimension) => {
      const known = { asked: asked.has(dimension), score: scores[dimension] }
      const needs = points.map((point, index) =>
        needAt(dimension, known, point, index === 0, index === points.length - 1),
      )
      const unquoted = { dimension, run: undefined, need: needOf(dimension, known) }
      for (let tries = 0; tries < mostTries; tries++) {
        const at = indexOfMost(needs)
        const point = points[at]
        if (point === undefined || needs[at]! <= unquoted.need) break
        const run = cutQuote(reading, point.run, point.focus[dimension])
        if (run !== undefined) return { dimension, run, need: needs[at]! }
        needs[at] = -Infinity
      }
      return unquoted
    })
    .sort((a, b) => b.need - a.need)
}

/** Passages that cannot be quoted are passed over this often before the question is asked without. */
const mostTries = 4

function indexOfMost(values: readonly number[]): number {
  let most = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[most]!) most = i
  return most
}

/**
 * One question for each dimension rated below 4, the most useful first: what the facet requires, then what the
 * question asked for, then where the answer passes over most. Quotes the clause that is vaguest for its dimension,
 * or nothing where no clause is.
 */
export function askOpenQuestions(
  reading: Reading,
  ratings: Readonly<Record<Dimension, Rating>>,
  scores: Readonly<Record<Dimension, number>>,
  { facet, question }: Pick<JudgeInput, 'facet' | 'question'>,
): OpenQuestion[] {
  const required: readonly Dimension[] = facet === undefined ? [] : requiredDimensions[facet]
  const gaps = rankGaps(reading, scores, question ?? '').filter(
    ({ dimension }) => ratings[dimension] < specificRating,
  )
  return [
    ...gaps.filter(({ dimension }) => required.includes(dimension)),
    ...gaps.filter(({ dimension }) => !required.includes(dimension)),
  ].map(({ dimension, run }) => ask(reading, dimension, run))
}

export function ask(
  reading: Reading,
  dimension: Dimension,
  run: TokenRun | undefined,
): OpenQuestion {
  const { quoting, plain } = wordings[dimension]
  if (run === undefined)
    return { dimension, text: plain[hash(reading.text + dimension) % plain.length]! }
  const place = spanOf(reading, run.from, run.to)
  const words = reading.text.slice(place.start, place.end).replace(/\s+/g, ' ')
  return {
    dimension,
    text: quoting[hash(words + dimension) % quoting.length]!.replace('{}', () => words),
    place,
  }
}

/** FNV-1a over UTF-16 units: the same words always get the same wording. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193) >>> 0
  }
  return value
}
