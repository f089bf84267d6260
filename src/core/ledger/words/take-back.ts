import type { Amount } from './read-amounts.ts'
import type { TellingWord } from './telling.ts'

/** A word names a figure again in order to take it back: "not six", "did I say six". */
const denies = new Set(['not', "n't"])
const saying = new Set(['say', 'said', 'saying'])
const sayers = new Set(['i', 'always', 'keep', 'did'])
/** Words back to the figure that is taken back: the sentence before, or the one before that. */
const backReach = 40
/** Words between the figure that is taken back and the one in its place. */
const besideReach = 7
/** "Eight thousand euros. No, not eight, twelve": what is left unsaid of a figure that is named again. */
const scales: readonly number[] = [1, 100, 1e3, 1e6]
const leastScaled = 1000

/** True where a figure is named again to be taken back, and not said anew. */
function isTakenBack(words: readonly TellingWord[], { from }: Amount): boolean {
  const [before, second] = [words[from - 1]?.norm ?? '', words[from - 2]?.norm ?? '']
  return denies.has(before) || (saying.has(before) && sayers.has(second))
}

/**
 * Without what is taken back afterwards: "It took six weeks. No, not six, five.", "Did I say six? It was five." The figure
 * beside it stands in its place, with its unit. Linear in the amounts.
 */
export function dropTakenBack(
  words: readonly TellingWord[],
  amounts: readonly Amount[],
): readonly Amount[] {
  const kept: Amount[] = []
  let corrected: Amount | undefined
  for (const [at, again] of amounts.entries()) {
    if (corrected !== undefined) {
      kept.push(corrected)
      corrected = undefined
      continue
    }
    const first = isTakenBack(words, again) ? findNamed(kept, again) : -1
    const taken = kept[first]
    const [next, before] = [amounts[at + 1], kept.length - 1 === first ? undefined : kept.at(-1)]
    if (taken !== undefined && isBeside(next, again, taken))
      corrected = inPlaceOf(taken, again, next)
    else if (taken !== undefined && isBeside(before, again, taken))
      kept[kept.length - 1] = inPlaceOf(taken, again, before)
    else {
      kept.push(again)
      continue
    }
    kept.splice(first, 1)
  }
  return kept
}

/** The last of the figures before it that a figure names again, or -1. */
function findNamed(before: readonly Amount[], again: Amount): number {
  for (let at = before.length - 1; at >= 0; at--) {
    if (again.from - before[at]!.to > backReach) break
    if (isNamedBy(before[at]!, again)) return at
  }
  return -1
}

const scaleOf = (taken: Amount, again: Amount): number | undefined =>
  scales.find((scale) => taken.value === again.value * scale)

const isNamedBy = (one: Amount, again: Amount): boolean =>
  scaleOf(one, again) !== undefined &&
  (again.unit === undefined || one.unit?.base === again.unit.base)

function isBeside(one: Amount | undefined, again: Amount, taken: Amount): one is Amount {
  if (one === undefined || one.value === again.value) return false
  const apart = Math.max(one.from - again.to, again.from - one.to)
  return apart <= besideReach && (one.unit === undefined || one.unit.base === taken.unit?.base)
}

function inPlaceOf(taken: Amount, again: Amount, instead: Amount): Amount {
  const scale = instead.value < leastScaled ? scaleOf(taken, again)! : 1
  return {
    ...instead,
    value: instead.value * scale,
    unit: instead.unit ?? taken.unit,
    corrects: taken,
  }
}
