import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CueTable } from '../src/core/text/cue-table.ts'

/** A text as its cues, and the labels that a reader gives it. */
export interface LabelledCues {
  cues: readonly string[]
  labels: readonly string[]
}

/** A cue counts where at least so many texts have it; smaller weights, in hundredths, move no text. */
export interface Fineness {
  leastSeen: number
  leastWeight: number
}

const ridge = 0.08
const steps = 250
const momentum = 0.9
const pace = 0.03

/** Weights of cues for each label, each against all else: a ridge, descent with momentum, no chance in it. */
export function fitCueTable(
  labels: readonly string[],
  rows: readonly LabelledCues[],
  { leastSeen, leastWeight }: Fineness,
): CueTable {
  const seen = new Map<string, number>()
  for (const { cues } of rows) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const cues = [...seen].filter(([, count]) => count >= leastSeen).map(([cue]) => cue)
  const numberByCue = new Map(cues.map((cue, at) => [cue, at]))
  const sparse = rows.map((row) => ({
    share: 1 / Math.sqrt(row.cues.length),
    at: row.cues.flatMap((cue) => numberByCue.get(cue) ?? []),
  }))
  const byCue: Record<string, number[]> = Object.fromEntries(cues.map((cue) => [cue, []]))
  const bias = labels.map((label, number) => {
    const fitted = descend(
      sparse,
      rows.map((row) => Number(row.labels.includes(label))),
      cues.length,
    )
    cues.forEach((cue, at) => {
      const weight = Math.round(100 * fitted.weights[at]!)
      if (Math.abs(weight) >= leastWeight) byCue[cue]!.push(number, weight)
    })
    return Math.round(1000 * fitted.bias) / 1000
  })
  const kept = Object.entries(byCue).filter(([, weights]) => weights.length > 0)
  return { labels, bias, cues: Object.fromEntries(kept) }
}

function descend(
  rows: readonly { share: number; at: readonly number[] }[],
  is: readonly number[],
  width: number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(width)
  const pull = new Float64Array(width)
  let [bias, pullOfBias] = [-3, 0]
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((value) => ridge * value)
    let slopeOfBias = 0
    rows.forEach(({ share, at }, row) => {
      let odds = bias
      for (const cue of at) odds += share * weights[cue]!
      const error = 1 / (1 + Math.exp(-odds)) - is[row]!
      slopeOfBias += error
      for (const cue of at) slope[cue]! += share * error
    })
    for (let cue = 0; cue < width; cue++) {
      pull[cue] = momentum * pull[cue]! - pace * slope[cue]!
      weights[cue]! += pull[cue]!
    }
    pullOfBias = momentum * pullOfBias - (pace / 3) * slopeOfBias
    bias += pullOfBias
  }
  return { weights, bias }
}

/** Writes a table where the program reads it, as one text: it is parsed when it is first asked for. */
export function writeCueTable(path: string, table: CueTable): void {
  writeFileSync(join(process.cwd(), path), `${JSON.stringify({ text: JSON.stringify(table) })}\n`)
}
