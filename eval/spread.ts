/**
 * What brings scores back to the spread of their labels: least squares draws every score towards the middle, and a specific
 * answer would never be rated 4 (inverse calibration: the sum of squared labels over the sum of label times score, both
 * from 1 up).
 */
export function stretchToLabels(rated: readonly { score: number; label: number }[]): number {
  let labels = 0
  let both = 0
  for (const { score, label } of rated) {
    labels += (label - 1) ** 2
    both += (label - 1) * (score - 1)
  }
  return labels / both
}
