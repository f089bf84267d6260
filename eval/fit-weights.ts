import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordOf } from '../src/core/record-of.ts'
import { parseText } from '../src/core/text/parse-text.ts'
import {
  answerFacets,
  dimensions,
  requiredDimensions,
  specificRating,
} from '../src/core/judge/dimension.ts'
import type { AnswerFacet, Dimension } from '../src/core/judge/dimension.ts'
import { readAnswer } from '../src/core/judge/reading.ts'
import { rateDimensions } from '../src/core/judge/rate.ts'
import type { Formula } from '../src/core/judge/rate.ts'
import { lendsTo, shareFor } from '../src/core/judge/proof.ts'
import { runRules } from '../src/core/judge/run-rules.ts'
import type { Evidence } from '../src/core/judge/run-rules.ts'
import { manners } from '../src/core/judge/manner.ts'
import { rules } from '../src/core/judge/rules.ts'
import type { WordingWeights } from '../src/core/judge/wording.ts'
import { layWording, unstretched } from './fit-wording.ts'
import { stretchToLabels } from './spread.ts'
import { readStrongAnswers } from './strong-answers.ts'
import { solve } from './surface-ridge.ts'
import type { AnswerPair, RatedAnswer, WrittenByOne } from './rated-answers.ts'
import {
  readDrillAnswers,
  readHands,
  readLikeReal,
  readOwnAnswers,
  readOwnPairs,
  readPairs,
  readRealAnswers,
} from './rated-answers.ts'

/** What src/core/judge/weights.json holds, and the wording, which has a file of its own. */
export interface Fitted {
  weights: Record<Dimension, Record<string, number>>
  restShare: Record<Dimension, number>
  overall: { requiredShare: number; stretch: number }
  plainShare: Record<Dimension, number>
  drillInStretch: Record<Dimension, number>
  unaskedShare: Formula['unaskedShare']
  wording: WordingWeights
}

/**
 * Pulls every weight towards zero, in squared points. Chosen among 5, 10, 20, 30, 60, 100 and 150 by leaving one hand out:
 * with ten files the mean hardly moves (100: .8608, 50: .8614), the real answers, unseen, go from .82 to .81. Learning has few rules,
 * each about one thing, and goes better with 3.
 */
const ridges: Partial<Record<Dimension, number>> = { learning: 3 }
const commonRidge = 50
/** A guide's answer is strong, but how strong nobody rated: it weighs a quarter and only pulls up to the bar. */
const strongWeight = 0.25
/** A pair weighs as four answers, so that what tells its sides apart holds against the ridge. */
const pairWeight = 4
/** The worse side of a pair should lie at least this many points below the better. */
const pairGap = 1.5
const passes = 200
/**
 * Texture goes with every dimension in rated answers, but it proves none of them: beyond the moment, things that
 * were there may add this many points and no more, so that the rest must come from the dimension's own evidence.
 */
const mostForTexture = 1
const textureRule = 'moment-detail'

/** All that may get a weight. */
const weighable = [...rules, ...manners.map(({ id }) => ({ id, credit: 'earns', dimensions: [] }))]

/** What one text gives the fit: the share of each rule; read once, however often it is fitted to. */
export function featuresOf(text: string): Evidence {
  let features = read.get(text)
  if (features === undefined) {
    features = runRules(readAnswer(parseText(text))).evidence
    read.set(text, features)
  }
  return features
}
const read = new Map<string, Evidence>()

/** What the formula weighs in one dimension, in the order of `weighable`. */
function sharesIn(dimension: Dimension, evidence: Evidence): number[] {
  return weighable.map(({ id }) => shareFor(id, dimension, evidence))
}

/**
 * Fits one dimension: least squares over rated answers and the differences of pairs, with a ridge, and with the
 * sign of every weight held to what its rule says it does. Coordinate descent; no chance in it. A rating at the
 * end of the scale asks only that the score is not inside it.
 */
export function fitDimension(
  dimension: Dimension,
  answers: readonly { features: number[]; rating: number }[],
  pairs: readonly { difference: number[] }[],
  strong: readonly { features: number[] }[],
): Record<string, number> {
  const ridge = ridges[dimension] ?? commonRidge
  const rows = [
    ...answers.map((answer) => ({ x: answer.features, size: 1 })),
    ...pairs.map((pair) => ({ x: pair.difference, size: Math.sqrt(pairWeight) })),
    ...strong.map((answer) => ({ x: answer.features, size: Math.sqrt(strongWeight) })),
  ]
  const firstStrong = answers.length + pairs.length
  const residual = (predicted: number, i: number) => {
    if (i >= firstStrong) return Math.max(predicted, specificRating - 1) - predicted
    const answer = answers[i]
    if (answer === undefined) return Math.max(predicted, pairGap) - predicted
    const target = answer.rating - 1
    if ((target <= 0 && predicted < 0) || (target >= 4 && predicted > 4)) return 0
    return target - predicted
  }
  const allowed = weighable.flatMap((rule, j) =>
    rule.dimensions.some((own: Dimension) => own === dimension) ||
    lendsTo(rule.id, dimension) !== undefined
      ? [j]
      : [],
  )
  // How the columns meet stays the same from pass to pass; only what is left of each row changes.
  const meeting = allowed.map((j) =>
    allowed.map((k) => rows.reduce((sum, { x, size }) => sum + x[j]! * x[k]! * size * size, 0)),
  )
  const weight = new Float64Array(allowed.length)
  for (let pass = 0; pass < passes; pass++) {
    const dots = new Float64Array(allowed.length)
    rows.forEach(({ x, size }, i) => {
      const predicted = allowed.reduce((sum, j, at) => sum + x[j]! * weight[at]!, 0)
      const left = residual(predicted, i) * size * size
      if (left !== 0) allowed.forEach((j, at) => (dots[at]! += x[j]! * left))
    })
    allowed.forEach((j, at) => {
      const norm = meeting[at]![at]!
      if (norm === 0) return
      const free = (dots[at]! + weight[at]! * norm) / (norm + ridge)
      const most =
        weighable[j]!.id === textureRule && dimension !== 'moment' ? mostForTexture : Infinity
      const next =
        weighable[j]!.credit === 'earns' ? Math.min(most, Math.max(0, free)) : Math.min(0, free)
      const step = next - weight[at]!
      if (step !== 0) meeting[at]!.forEach((met, other) => (dots[other]! -= step * met))
      weight[at] = next
    })
  }
  return Object.fromEntries(
    allowed.map((j, at) => [weighable[j]!.id, Math.round(weight[at]! * 1000) / 1000]),
  )
}

/** Fits everything to the given answers and pairs, and to the guides' answers, which are specific where their facet needs it. */
export function fit(answers: readonly RatedAnswer[], pairs: readonly AnswerPair[]): Fitted {
  const strong = strongAnswers()
  const features = answers.map((answer) => featuresOf(answer.text))
  const both = pairs.map(({ better, worse }) => ({
    better: featuresOf(better),
    worse: featuresOf(worse),
  }))
  const weights = {} as Fitted['weights']
  for (const dimension of dimensions) {
    weights[dimension] = fitDimension(
      dimension,
      answers.map((answer, i) => ({
        features: sharesIn(dimension, features[i]!),
        rating: answer.ratings[dimension],
      })),
      pairs.flatMap((pair, i) => {
        if (pair.dimension !== dimension) return []
        const worse = sharesIn(dimension, both[i]!.worse)
        const better = sharesIn(dimension, both[i]!.better)
        return [{ difference: better.map((share, j) => share - worse[j]!) }]
      }),
      strong.flatMap(({ features: found, specific }) =>
        specific.includes(dimension) ? [{ features: sharesIn(dimension, found) }] : [],
      ),
    )
  }
  const fitted = {
    weights,
    restShare,
    overall: fitOverall(answers),
    plainShare: unstretched,
    drillInStretch: unstretched,
    unaskedShare: allAsked,
    wording: {},
  }
  const stretched = { ...fitted, weights: stretchWeights(fitted, answers, features) }
  const unaskedShare = fitUnasked(stretched, answers, features)
  const plainShare = fitPlain(stretched, answers, features)
  return layWording(answers, { ...stretched, unaskedShare, plainShare })
}

interface StrongAnswer {
  features: Evidence
  /** The dimensions in which it is specific. */
  specific: readonly Dimension[]
}

/** The answers to the drill-ins of the library's guides. */
function strongAnswers(): StrongAnswer[] {
  return readStrongAnswers().map(({ answer, facet }) => ({
    features: featuresOf(answer),
    specific: requiredDimensions[facet],
  }))
}

/** Beyond the spread of the labels, so that the guides' answers, which nobody rated and which are specific, reach 4. */
const spread = 1.04

/** Each dimension's weights, brought back to the spread of its labels. */
function stretchWeights(
  fitted: Fitted,
  answers: readonly RatedAnswer[],
  features: readonly Evidence[],
): Fitted['weights'] {
  const rated = features.map((evidence) => rateDimensions(evidence, fitted, undefined))
  const stretched = {} as Fitted['weights']
  for (const dimension of dimensions) {
    const stretch =
      spread *
      stretchToLabels(
        answers.map((answer, i) => ({
          score: rated[i]![dimension].score,
          label: answer.ratings[dimension],
        })),
      )
    stretched[dimension] = Object.fromEntries(
      Object.entries(fitted.weights[dimension]).map(([id, points]) => [
        id,
        Math.round(points * stretch * 1000) / 1000,
      ]),
    )
  }
  return stretched
}

/** So many squared points hold the share of each dimension to that of all. Chosen among 30, 100 and 300 by leaving files out. */
const plainRidge = 100

/** What each dimension counts for overall in answers without a facet: near one share for all, none below 0. */
function fitPlain(
  fitted: Fitted,
  answers: readonly RatedAnswer[],
  features: readonly Evidence[],
): Record<Dimension, number> {
  const rows = answers.flatMap(({ facet, overall }, i) => {
    if (facet !== undefined) return []
    const rated = rateDimensions(features[i]!, fitted, undefined)
    const points = dimensions.map((dimension) => rated[dimension].score - 1)
    return [{ points, sum: points.reduce((sum, one) => sum + one, 0), label: overall - 1 }]
  })
  const all =
    rows.reduce((total, { sum, label }) => total + sum * label, 0) /
    rows.reduce((total, { sum }) => total + sum * sum, 0)
  const apart = solve(
    dimensions.map((_, j) =>
      dimensions.map((_unused, k) =>
        rows.reduce(
          (total, { points }) => total + points[j]! * points[k]!,
          j === k ? plainRidge : 0,
        ),
      ),
    ),
    dimensions.map((_, j) =>
      rows.reduce((total, { points, sum, label }) => total + points[j]! * (label - all * sum), 0),
    ),
  )
  const shares = { ...unstretched }
  dimensions.forEach((dimension, j) => {
    shares[dimension] = Math.round(1000 * Math.max(0, all + apart[j]!)) / 1000
  })
  return shares
}

const allAsked: Formula['unaskedShare'] = recordOf(answerFacets, () => unstretched)

/** So many squared points hold the share of what is not asked for to 1. */
const askedRidge = 50

/** How far what the rules find of a dimension shows it where the question asks for others: least squares, from 1 up. */
function fitUnasked(
  fitted: Fitted,
  answers: readonly RatedAnswer[],
  features: readonly Evidence[],
): Formula['unaskedShare'] {
  const shares = {} as Record<AnswerFacet, Record<Dimension, number>>
  for (const facet of answerFacets) {
    const rated = answers.flatMap(({ ratings, facet: asked }, i) =>
      asked === facet ? [{ ratings, scores: rateDimensions(features[i]!, fitted, facet) }] : [],
    )
    const asked: ReadonlySet<Dimension> = new Set(requiredDimensions[facet])
    shares[facet] = { ...unstretched }
    for (const dimension of dimensions) {
      if (asked.has(dimension)) continue
      let both = askedRidge
      let norm = askedRidge
      for (const { ratings, scores } of rated) {
        const score = scores[dimension].score - 1
        both += score * (ratings[dimension] - 1)
        norm += score ** 2
      }
      shares[facet][dimension] = Math.round(1000 * Math.min(1, both / norm)) / 1000
    }
  }
  return shares
}

/** Shares tried from 0 to .6 in cross-validation; learning stands apart from the rest of an answer. */
const restShare: Record<Dimension, number> = {
  moment: 0.4,
  ownership: 0.6,
  decision: 0.5,
  tension: 0.4,
  people: 0.2,
  outcome: 0.4,
  learning: 0,
}

/** Half of the overall rests on the required dimensions where the facet is known; the stretch follows from the labels. */
function fitOverall(answers: readonly RatedAnswer[]): Fitted['overall'] {
  const requiredShare = 0.3
  let dot = 0
  let norm = 0
  for (const answer of answers) {
    const all = mean(dimensions.map((dimension) => answer.ratings[dimension]))
    const asked =
      answer.facet === undefined
        ? all
        : mean(requiredDimensions[answer.facet].map((dimension) => answer.ratings[dimension]))
    const middle = (1 - requiredShare) * all + requiredShare * asked - 1
    dot += middle * (answer.overall - 1)
    norm += middle * middle
  }
  return { requiredShare, stretch: Math.round((dot / norm) * 1000) / 1000 }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * The project's own answers and pairs that were in view while the rules were written, less those that a ceiling
 * holds down: what they are is not a sum.
 */
function ownForFit(): WrittenByOne {
  const answers = readOwnAnswers('write').filter((answer) => !heldDown.has(answer.kind))
  return { files: [{ name: 'own', answers }], pairs: readOwnPairs('write') }
}

const heldDown: ReadonlySet<string> = new Set([
  'other question',
  'somebody else',
  'figures',
  'labels',
  'names only',
  'headline again',
])

/** All that teaches the weights, hand by hand: the shared answers, the real ones, our own in view, and several others. */
export function readTeaching(): WrittenByOne[] {
  return [
    { files: [{ name: 'drill', answers: readDrillAnswers() }], pairs: readPairs() },
    { files: [{ name: 'real', answers: readRealAnswers() }], pairs: [] },
    { files: [{ name: 'like real', answers: readLikeReal() }], pairs: [] },
    ownForFit(),
    ...readHands(),
  ]
}

/** Fits to all that some hands wrote. */
export function fitTo(hands: readonly WrittenByOne[]): Fitted {
  return fit(
    hands.flatMap(({ files }) => files.flatMap(({ answers }) => answers)),
    hands.flatMap(({ pairs }) => pairs),
  )
}

/** Fits to everything and writes the file that the judge reads. */
export function writeWeights(): void {
  const { wording, ...weights } = fitTo(readTeaching())
  const write = (name: string, text: string) =>
    writeFileSync(join(process.cwd(), 'src/core/judge', name), `${text}\n`)
  write('weights.json', JSON.stringify(weights, null, 2))
  write('wording-weights.json', JSON.stringify(wording))
}
