/** Weights of cues (words, pairs of words) for several labels, each against all else; fitted by `eval/fit-cues.ts`. */
export interface CueTable {
  labels: readonly string[]
  bias: readonly number[]
  /** By cue: a label's number and its weight in hundredths, one after the other. */
  cues: Readonly<Record<string, readonly number[]>>
}

/** The chance of a label, 0 to 1. */
interface LabelChance {
  label: string
  chance: number
}

/** Takes cues one after the other, and says at any time what those taken so far come to. */
export interface CueScale {
  add(cue: string): void
  /** The chance of each label, in the order of the table. Every cue counts by one over the root of how many are given. */
  chances(): LabelChance[]
}

/** A scale without cues yet. Adding one is as long as its weights are many. */
export function cueScale({ labels, bias, cues }: CueTable): CueScale {
  const sums = labels.map(() => 0)
  let given = 0
  return {
    add(cue) {
      given += 1
      if (!Object.hasOwn(cues, cue)) return
      cues[cue]?.forEach((value, at, found) => {
        const number = found[at - 1]
        if (at % 2 === 1 && number !== undefined) sums[number] = (sums[number] ?? 0) + value / 100
      })
    },
    chances() {
      const share = 1 / Math.sqrt(Math.max(1, given))
      return labels.map((label, number) => {
        const odds = (bias[number] ?? 0) + share * (sums[number] ?? 0)
        return { label, chance: 1 / (1 + Math.exp(-odds)) }
      })
    },
  }
}

/** The chance of each label by all these cues, the likeliest first. */
export function weighCues(table: CueTable, cues: readonly string[]): LabelChance[] {
  const scale = cueScale(table)
  for (const cue of cues) scale.add(cue)
  return scale.chances().toSorted((one, other) => other.chance - one.chance)
}
