/** The share of the longer sentence that the other has too, in the same order. */
const leastShare = 0.8
/** Shorter sentences are alike by chance: "we trained eleven drivers on Monday", "we trained fourteen drivers on Tuesday". */
const fewestWords = 6

/** True where two sentences, each as the stems of its content words, are told in the same words in the same order. */
export function areWordForWord(as: readonly string[], bs: readonly string[]): boolean {
  const longer = Math.max(as.length, bs.length)
  return (
    Math.min(as.length, bs.length) >= fewestWords && countInOrder(as, bs) >= leastShare * longer
  )
}

/** The length of the longest row of words that both hold in one order. */
function countInOrder(as: readonly string[], bs: readonly string[]): number {
  let above = Array.from({ length: bs.length + 1 }, () => 0)
  for (const a of as) {
    const row = [0]
    bs.forEach((b, j) => row.push(a === b ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!)))
    above = row
  }
  return above.at(-1)!
}
