import { judgeClosely } from '../src/core/judge/judge.ts'
import type { Formula } from '../src/core/judge/rate.ts'
import { wordingCues, type WordingWeights, steadying } from '../src/core/judge/wording.ts'
import type { RatedAnswer } from './rated-answers.ts'

/** A cue counts where at least so many answers have it. */
const leastSeen = 4
/** Pulls every weight towards zero, in squared points. Between .3 and 2 the mean over the files hardly moves. */
const ridge = 1
const steps = 60
/** Smaller weights move no answer. */
const leastWeight = 0.02

/**
 * What is left between the labels and the sum of the rules is laid on the words that go with it: least squares with a
 * ridge, by conjugate gradients, no chance in it. Of answers to drill-ins alone: general answers of real people are told
 * otherwise, and went worse with it (.81 to .76). `formula`: what the rules weigh; its own wording is left out.
 */
export function fitWording(
  answers: readonly RatedAnswer[],
  formula: Omit<Formula, 'wording'>,
): WordingWeights {
  const toDrillIns = answers.filter(({ facet }) => facet !== undefined)
  const read = toDrillIns.map(({ text, facet, question, headline, telling, overall }) => {
    const input = { text, facet, question, headline, telling }
    const { judgment, reading } = judgeClosely(input, { ...formula, wording: {} })
    const cues = wordingCues(reading).flat()
    return { cues: cues.map(({ name }) => name), left: overall - judgment.overall }
  })
  const seen = new Map<string, number>()
  for (const { cues } of read) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= leastSeen).map(([name]) => name)
  const numberByName = new Map(names.map((name, at) => [name, at]))
  const rows = read.map(({ cues, left }) => {
    const at = cues.flatMap((cue) => numberByName.get(cue) ?? [])
    return { at, share: 1 / Math.sqrt(at.length + steadying), left }
  })
  const weights = solveRidge(rows, names.length)
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const weight = Math.round(100 * weights[at]!) / 100
      return Math.abs(weight) < leastWeight ? [] : [[name, weight] as const]
    }),
  )
}

interface SparseRow {
  /** The columns in which it is `share`; 0 elsewhere. */
  at: readonly number[]
  share: number
  left: number
}

/** Conjugate gradients on the normal equations (Hestenes and Stiefel 1952). */
function solveRidge(rows: readonly SparseRow[], width: number): Float64Array {
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
  const weights = new Float64Array(width)
  const rest = new Float64Array(width)
  for (const { at, share, left } of rows) for (const column of at) rest[column]! += share * left
  const way = rest.slice()
  let size = dot(rest, rest)
  for (let step = 0; step < steps && size > 1e-12; step++) {
    const product = multiply(way)
    const pace = size / dot(way, product)
    for (let at = 0; at < width; at++) {
      weights[at]! += pace * way[at]!
      rest[at]! -= pace * product[at]!
    }
    const next = dot(rest, rest)
    for (let at = 0; at < width; at++) way[at] = rest[at]! + (next / size) * way[at]!
    size = next
  }
  return weights
}
