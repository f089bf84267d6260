import type { Concern } from './concern.ts'
import weights from './concern-weights.json' with { type: 'json' }

/**
 * How likely a sentence names each concern, by its words alone. Weights: `npm run eval -- --fit-debrief`, from the texts in
 * test/fixtures/debriefs.
 */
interface ConcernWeights {
  concerns: readonly string[]
  bias: readonly number[]
  /** By cue: the concern's number and its weight in hundredths, one after the other. */
  cues: Readonly<Record<string, readonly number[]>>
}

const table: ConcernWeights = weights
const concernsByNumber = table.concerns as readonly Concern[]
const cueWeights = new Map(Object.entries(table.cues))

/** The words of a remark (see `read-remark.ts`), its pairs, and its pairs with a word between; each once. */
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

/** The chance of each concern, 0 to 1, the likeliest first. Every cue counts by one over the root of how many there are. */
export function weighConcerns(line: string): { concern: Concern; chance: number }[] {
  const cues = cuesOf(line)
  const share = 1 / Math.sqrt(Math.max(1, cues.length))
  const sums = table.bias.map(() => 0)
  for (const cue of cues)
    cueWeights.get(cue)?.forEach((value, at, found) => {
      const number = found[at - 1]
      if (at % 2 === 1 && number !== undefined) sums[number] = (sums[number] ?? 0) + value / 100
    })
  return concernsByNumber
    .map((concern, number) => {
      const odds = (table.bias[number] ?? 0) + share * (sums[number] ?? 0)
      return { concern, chance: 1 / (1 + Math.exp(-odds)) }
    })
    .toSorted((one, other) => other.chance - one.chance)
}
