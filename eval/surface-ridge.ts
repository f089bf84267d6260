import { parseText } from '../src/core/text/parse-text.ts'
import { mean } from './numbers.ts'

const poses = 'NOUN PROPN VERB ADJ ADV PRON DET ADP AUX NUM CCONJ SCONJ PART INTJ'.split(' ')
const pronouns = ['i me my mine', 'we us our', 'he she him her his', 'they them their', 'you', 'it']
const abstract = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/

/** What can be counted of a text's style without reading it: 27 features, most of them rates among its words. */
export function surfaceOf(text: string): number[] {
  const { tokens } = parseText(text)
  const size = Math.max(1, tokens.length)
  const rate = (test: (token: (typeof tokens)[number]) => boolean) =>
    tokens.filter(test).length / size
  return [
    ...poses.map((pos) => rate((token) => token.pos === pos)),
    ...pronouns.map((list) => rate((token) => list.split(' ').includes(token.norm))),
    mean(tokens.map((token) => token.norm.length)),
    rate((token) => token.norm.length > 6),
    rate((token) => abstract.test(token.norm)),
    rate((token) => /\d/.test(token.norm)),
    rate((token) => token.norm.endsWith('ed')),
    new Set(tokens.map((token) => token.norm)).size / size,
    Math.log(size),
  ]
}

/** Pulls every weight towards zero, in standard deviations of the features. */
const ridge = 10

/** A ridge regression over the surface of texts: a function from a text's features to a rating. */
export function fitSurface(
  features: readonly number[][],
  labels: readonly number[],
): (features: readonly number[]) => number {
  const width = features[0]!.length
  const columns = Array.from({ length: width }, (_, j) => features.map((row) => row[j]!))
  const means = columns.map(mean)
  const spreads = columns.map(
    (column, j) => Math.sqrt(mean(column.map((value) => (value - means[j]!) ** 2))) || 1,
  )
  const standard = (row: readonly number[]) =>
    row.map((value, j) => (value - means[j]!) / spreads[j]!)
  const middle = mean(labels)
  const rows = features.map(standard)
  const weights = solve(
    columns.map((_, j) =>
      columns.map((_unused, k) =>
        rows.reduce((sum, row) => sum + row[j]! * row[k]!, j === k ? ridge : 0),
      ),
    ),
    columns.map((_, j) => rows.reduce((sum, row, i) => sum + row[j]! * (labels[i]! - middle), 0)),
  )
  return (row) => standard(row).reduce((sum, value, j) => sum + value * weights[j]!, middle)
}

/** Solves a symmetric positive system by elimination. */
export function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!
    }
  }
  const solution = Array.from({ length: size }, () => 0)
  for (let i = size - 1; i >= 0; i--) {
    let value = rows[i]![size]!
    for (let j = i + 1; j < size; j++) value -= rows[i]![j]! * solution[j]!
    solution[i] = value / rows[i]![i]!
  }
  return solution
}
