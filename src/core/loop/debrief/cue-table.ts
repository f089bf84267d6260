/** Weights of words and pairs of words for several labels, each against all else; fitted in `eval/fit-cues.ts`. */
export interface CueTable {
  labels: readonly string[]
  bias: readonly number[]
  /** By cue: a label's number and its weight in hundredths, one after the other. */
  cues: Readonly<Record<string, readonly number[]>>
}

/** The words of a line with a space between them, its pairs, and its pairs with a word between; each once. */
export function cuesOf(line: string): string[] {
  const words = line.split(' ').filter((word) => /[\p{L}\p{N}"?]/u.test(word))
  const cues = new Set<string>()
  words.forEach((word, at) => {
    cues.add(word)
    const next = words[at + 1]
    const after = words[at + 2]
    if (next !== undefined) cues.add(`${word} ${next}`)
    if (after !== undefined) cues.add(`${word} _ ${after}`)
  })
  return [...cues]
}

/** The chance of each label, 0 to 1, the likeliest first. Every cue counts by one over the root of how many there are. */
export function weighCues(table: CueTable, line: string): { label: string; chance: number }[] {
  const cues = cuesOf(line)
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
