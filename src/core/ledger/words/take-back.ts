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
  const kept = [...amounts]
  for (const again of amounts) {
    if (!isTakenBack(words, again)) continue
    const at = kept.indexOf(again)
    const first = kept.findLastIndex((one, i) => i < at && isNamedBy(one, again))
    const taken = kept[first]
    const insteadAt = [at + 1, at - 1].find((i) => i !== first && isBeside(kept[i], again, taken))
    if (taken === undefined || insteadAt === undefined) continue
    kept[insteadAt] = inPlaceOf(taken, again, kept[insteadAt]!)
    kept.splice(at, 1)
    kept.splice(first, 1)
  }
  return kept
}

const scaleOf = (taken: Amount, again: Amount): number | undefined =>
  scales.find((scale) => taken.value === again.value * scale)

const isNamedBy = (one: Amount, again: Amount): boolean =>
  again.from - one.to <= backReach &&
  scaleOf(one, again) !== undefined &&
  (again.unit === undefined || one.unit?.base === again.unit.base)

function isBeside(one: Amount | undefined, again: Amount, taken: Amount | undefined): boolean {
  if (one === undefined || taken === undefined || one.value === again.value) return false
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
