import { recordOf } from '../src/core/record-of.ts'
import { dimensions, requiredDimensions, specificRating } from '../src/core/judge/dimension.ts'
import type { Dimension } from '../src/core/judge/dimension.ts'
import { judgeClosely, type Measured } from '../src/core/judge/judge.ts'
import type { Formula } from '../src/core/judge/rate.ts'
import { steadying, wordingCues, type WordingWeights } from '../src/core/judge/wording.ts'
import { inputOf, type RatedAnswer } from './rated-answers.ts'
import { stretchToLabels } from './spread.ts'
import { readStrongAnswers } from './strong-answers.ts'

/** A cue counts where at least so many answers have it. */
const leastSeen = 4
/** Pulls every weight towards zero, in squared points. Between .5 and 3 the means over the files hardly move. */
const ridge = 1
const steps = 60
/** In so many parts the answers rate each other's dimensions, before what is left of the overall is read. */
const parts = 4
/** So far above specific the answers of the library are drawn, so that they stay there. */
const room = 0.4

/** Before anything is known of how far wording lowers a dimension. */
export const unstretched = recordOf(dimensions, () => 1)

/**
 * What is left between the labels and the sum of the rules is laid on the words that go with it: least squares with a
 * ridge, by conjugate gradients, no chance in it. Of answers to drill-ins alone: general answers of real people are told
 * otherwise, and went worse with it (.81 to .76). Wording only lowers, so every dimension is brought back to the spread of
 * its labels, rules and wording alike. What is left of the overall is read beside dimensions whose wording was learned
 * from other answers. `formula`: what the rules weigh, unstretched.
 */
export function layWording<F extends Omit<Formula, 'wording'>>(
  answers: readonly RatedAnswer[],
  formula: F,
): F & Formula {
  const rows = answers.flatMap((answer) =>
    answer.facet === undefined ? [] : [readRow(answer, formula)],
  )
  const strong = readStrong(formula)
  const names = namesOften(rows)
  const ofDimensions = (some: readonly AnswerRow[]): Columns =>
    dimensions.map((dimension) =>
      solve(names, [
        ...some.map(({ cues, left }) => ({ cues, left: left[dimension] })),
        ...strong.flatMap(({ cues, left }) => {
          const points = left[dimension]
          return points === undefined ? [] : [{ cues, left: points }]
        }),
      ]),
    )
  const byOthers = Array.from({ length: parts }, (_, part) =>
    ofDimensions(rows.filter((_row, i) => i % parts !== part)),
  )
  const judgeByOthers = (drillInStretch: Formula['drillInStretch']) => {
    const wordings = byOthers.map((columns) => toWeights(names, stretch(columns, drillInStretch)))
    return rows.map(({ answer }, i) => {
      const wording = wordings[i % parts]!
      return judgeClosely(inputOf(answer), { ...formula, drillInStretch, wording }).judgment
    })
  }
  const drillInStretch = findStretch(rows, judgeByOthers(unstretched))
  const left = judgeByOthers(drillInStretch).map(
    ({ overall }, i) => rows[i]!.answer.overall - overall,
  )
  const ofOverall = solve(
    names,
    rows.map(({ cues }, i) => ({ cues, left: left[i]! })),
  )
  const columns = [...stretch(ofDimensions(rows), drillInStretch), ofOverall]
  return { ...formula, drillInStretch, wording: toWeights(names, columns) }
}

/** What brings each dimension back to the spread of its labels; to a thousandth. */
function findStretch(
  rows: readonly AnswerRow[],
  judgments: readonly Measured[],
): Record<Dimension, number> {
  const found = { ...unstretched }
  for (const dimension of dimensions) {
    const rated = judgments.map(({ scores }, i) => ({
      score: scores[dimension],
      label: rows[i]!.answer.ratings[dimension],
    }))
    found[dimension] = Math.round(1000 * stretchToLabels(rated)) / 1000
  }
  return found
}

function stretch(columns: Columns, by: Formula['drillInStretch']): Columns {
  return columns.map((column, at) => column.map((weight) => weight * by[dimensions[at]!]))
}

interface AnswerRow {
  answer: RatedAnswer
  cues: readonly string[]
  /** Points between the label and what the rules found. */
  left: RatedAnswer['ratings']
}

function readRow(answer: RatedAnswer, formula: Omit<Formula, 'wording'>): AnswerRow {
  const { judgment, reading } = judgeClosely(inputOf(answer), { ...formula, wording: {} })
  const left = { ...answer.ratings }
  for (const dimension of dimensions) left[dimension] -= judgment.scores[dimension]
  return { answer, cues: wordingCues(reading), left }
}

/** An answer of the library, which is specific where its facet needs it; how far it is else nobody rated. */
interface StrongRow {
  cues: readonly string[]
  left: Partial<RatedAnswer['ratings']>
}

function readStrong(formula: Omit<Formula, 'wording'>): StrongRow[] {
  return readStrongAnswers().map(({ question, answer, facet }) => {
    const input = { text: answer, question, facet }
    const { judgment, reading } = judgeClosely(input, { ...formula, wording: {} })
    const left: StrongRow['left'] = {}
    for (const dimension of requiredDimensions[facet])
      left[dimension] = Math.max(0, specificRating + room - judgment.scores[dimension])
    return { cues: wordingCues(reading), left }
  })
}

function namesOften(rows: readonly AnswerRow[]): string[] {
  const seen = new Map<string, number>()
  for (const { cues } of rows) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  return [...seen].filter(([, count]) => count >= leastSeen).map(([name]) => name)
}

/** The weights of all cues for one of `worded` after the other. */
type Columns = readonly Float64Array[]

/** In hundredths; what moves nothing is left out. */
function toWeights(names: readonly string[], columns: Columns): WordingWeights {
  const weights: Record<string, number[]> = {}
  names.forEach((name, at) => {
    const row = columns.map((column) => Math.round(100 * column[at]!) || 0)
    if (row.some((weight) => Math.abs(weight) > 1)) weights[name] = row
  })
  return weights
}

/** Conjugate gradients on the normal equations (Hestenes and Stiefel 1952). */
function solve(
  names: readonly string[],
  answers: readonly { cues: readonly string[]; left: number }[],
): Float64Array {
  const numberByName = new Map(names.map((name, at) => [name, at]))
  const rows = answers.map(({ cues, left }) => {
    const at = cues.flatMap((cue) => numberByName.get(cue) ?? [])
    return { at, share: 1 / Math.sqrt(at.length + steadying), left }
  })
  const multiply = (vector: Float64Array): Float64Array => {
    const product = vector.map((value) => ridge * value)
    for (const { at, share } of rows) {
      const dot = share * at.reduce((sum, column) => sum + vector[column]!, 0)
      for (const column of at) product[column]! += share * dot
    }
    return product
  }
  const dot = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, value, at) => sum + value * b[at]!, 0)
  const weights = new Float64Array(names.length)
  const rest = new Float64Array(names.length)
  for (const { at, share, left } of rows) for (const column of at) rest[column]! += share * left
  const way = rest.slice()
  let size = dot(rest, rest)
  for (let step = 0; step < steps && size > 1e-12; step++) {
    const product = multiply(way)
    const pace = size / dot(way, product)
    for (let at = 0; at < names.length; at++) {
      weights[at]! += pace * way[at]!
      rest[at]! -= pace * product[at]!
    }
    const next = dot(rest, rest)
    for (let at = 0; at < names.length; at++) way[at] = rest[at]! + (next / size) * way[at]!
    size = next
  }
  return weights
}
