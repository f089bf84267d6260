import type { LogisticModel } from '../src/core/ledger/compare/compare-slots.ts'

const round = (value: number, digits = 3): number => Math.round(value * 10 ** digits) / 10 ** digits
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

const ridge = 3
const steps = 300
/** Features that rise and fall together would overshoot at full pace. */
const correlated = 2
const pace = 0.8

/** What a feature can speak for at all: 1 for, -1 against, 0 either. */
export type Sign = -1 | 0 | 1

/**
 * A logistic model with a ridge, over features brought to mean 0 and spread 1; by gradient, no chance in it. A weight
 * against the sign of its feature is held at 0: with a few hundred rows it would be noise.
 */
export function fitLogistic(
  rows: readonly { features: readonly number[]; is: boolean; weight: number }[],
  signs: readonly Sign[],
): LogisticModel {
  const width = rows[0]!.features.length
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (of: (row: readonly number[]) => number) =>
    rows.reduce((sum, { features, weight }) => sum + weight * of(features), 0) / whole
  const columns = Array.from({ length: width }, (_, i) => i)
  const means = columns.map((i) => round(mean((row) => row[i]!)))
  const spreads = columns.map(
    (i) => round(Math.sqrt(mean((row) => (row[i]! - means[i]!) ** 2))) || 1,
  )
  const scaled = rows.map(({ features }) =>
    features.map((value, i) => (value - means[i]!) / spreads[i]!),
  )
  const weights = columns.map(() => 0)
  let bias = 0
  for (let step = 0; step < steps; step++) {
    const slope = columns.map((i) => ridge * weights[i]!)
    let slopeOfBias = 0
    scaled.forEach((row, at) => {
      const odds = row.reduce((sum, value, i) => sum + weights[i]! * value, bias)
      const error = rows[at]!.weight * (chance(odds) - Number(rows[at]!.is))
      slopeOfBias += error
      row.forEach((value, i) => (slope[i]! += error * value))
    })
    const most = 0.25 * whole * correlated
    columns.forEach((i) => {
      weights[i]! -= (pace * slope[i]!) / (most + ridge)
      if (weights[i]! * signs[i]! < 0) weights[i] = 0
    })
    bias -= (pace * slopeOfBias) / most
  }
  return { weights: weights.map((value) => round(value)), means, spreads, bias: round(bias) }
}

/** A passage as its cues, and the side that it takes: 1, -1, or 0 for none. */
export interface CueRow {
  cues: readonly string[]
  side: number
  weight: number
}

const cueRidge = 1
const cueSteps = 50
const momentum = 0.8
/** A cue counts where at least two passages that take a side, or that state another axis, have it. */
const leastSeen = 2
/** Smaller weights move no passage. */
const leastWeight = 0.03

/** Weights of cues for both sides, each side against all else: a ridge, descent with momentum, no chance in it. */
export function fitCues(rows: readonly CueRow[]): {
  bias: [number, number]
  weights: Map<string, [number, number]>
} {
  const numberByCue = numberCues(rows)
  const indexes = rows.map(({ cues }) =>
    Int32Array.from(cues.flatMap((cue) => numberByCue.get(cue) ?? [])),
  )
  const one = descend(rows, indexes, numberByCue.size, 1)
  const other = descend(rows, indexes, numberByCue.size, -1)
  const weights = new Map<string, [number, number]>()
  for (const [cue, at] of numberByCue) {
    const pair = [one, other].map(({ weights: all }) => {
      const value = round(all[at]!, 2)
      return Math.abs(value) < leastWeight ? 0 : value
    })
    if (pair.some((value) => value !== 0)) weights.set(cue, [pair[0]!, pair[1]!])
  }
  return { bias: [round(one.bias), round(other.bias)], weights }
}

function numberCues(rows: readonly CueRow[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { cues, side } of rows)
    if (side !== 0) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const common = [...seen].filter(([, count]) => count >= leastSeen)
  return new Map(common.map(([cue], at) => [cue, at]))
}

function descend(
  rows: readonly CueRow[],
  indexes: readonly Int32Array[],
  width: number,
  side: number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(width)
  const pull = new Float64Array(width)
  const bend = new Float64Array(width).fill(cueRidge)
  let [bias, pullOfBias, bendOfBias] = [0, 0, 0]
  rows.forEach(({ weight }, row) => {
    bendOfBias += 0.25 * weight
    for (const at of indexes[row]!) bend[at]! += 0.75 * weight
  })
  for (let step = 0; step < cueSteps; step++) {
    const slope = weights.map((value) => cueRidge * value)
    let slopeOfBias = 0
    rows.forEach((one, row) => {
      let odds = bias
      for (const at of indexes[row]!) odds += weights[at]!
      const error = one.weight * (chance(odds) - Number(one.side === side))
      slopeOfBias += error
      for (const at of indexes[row]!) slope[at]! += error
    })
    for (let at = 0; at < width; at++) {
      pull[at] = momentum * pull[at]! - (0.5 * slope[at]!) / bend[at]!
      weights[at]! += pull[at]!
    }
    pullOfBias = momentum * pullOfBias - (0.3 * slopeOfBias) / bendOfBias
    bias += pullOfBias
  }
  return { weights, bias }
}
