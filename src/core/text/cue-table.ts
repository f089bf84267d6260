/** Weights of cues (words, pairs of words) for several labels, each against all else; fitted by `eval/fit-cues.ts`. */
export interface CueTable {
  labels: readonly string[]
  bias: readonly number[]
  /** By cue: a label's number and its weight in hundredths, one after the other. */
  cues: Readonly<Record<string, readonly number[]>>
}

/** The chance of each label, 0 to 1, the likeliest first. Every cue counts by one over the root of how many are given. */
export function weighCues(
  table: CueTable,
  cues: readonly string[],
): { label: string; chance: number }[] {
  const share = 1 / Math.sqrt(Math.max(1, cues.length))
  const sums = table.bias.map(() => 0)
  for (const cue of cues) {
    if (!Object.hasOwn(table.cues, cue)) continue
    table.cues[cue]?.forEach((value, at, found) => {
      const number = found[at - 1]
      if (at % 2 === 1 && number !== undefined) sums[number] = (sums[number] ?? 0) + value / 100
    })
  }
  return table.labels
    .map((label, number) => {
      const odds = (table.bias[number] ?? 0) + share * (sums[number] ?? 0)
      return { label, chance: 1 / (1 + Math.exp(-odds)) }
    })
    .toSorted((one, other) => other.chance - one.chance)
}
