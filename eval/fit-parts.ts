import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLibrary } from '../src/app/guide/guide-shelf.ts'
import { type AnswerPart, answerParts, partsOfKind } from '../src/core/answer/answer-parts.ts'
import { type PartModel, sumChain, sumOfLogs } from '../src/core/answer/part-chain.ts'
import { knowTelling, linkSentences } from '../src/core/answer/split-telling.ts'
import type { Guide } from '../src/core/guide/guide.ts'
import type { PromptKind } from '../src/core/story/story.ts'
import { readToldParts, type ToldParts, wantedPart } from '../test/told-parts.ts'

/** Parts that people tell in the same words lend each other what they learn. */
const kindred: Readonly<Record<AnswerPart, readonly string[]>> = {
  situation: ['situation'],
  task: ['task'],
  action: ['action', 'deed'],
  mistake: ['mistake'],
  'turning-point': ['turning-point'],
  recovery: ['recovery', 'deed'],
  mitigation: ['mitigation', 'deed'],
  result: ['result'],
  learning: ['learning', 'afterwards'],
  person: ['person', 'afterwards'],
  system: ['system', 'afterwards'],
}
const classes = [...new Set(Object.values(kindred).flat())]
const classesOf = answerParts.map((part) => kindred[part].map((name) => classes.indexOf(name)))

/** A feature counts where at least so many stories show it. */
const leastStories = 3
const ridge = 1
const steps = 90
const pace = 0.1
/** From here on, as a share of the steps, smaller ones. */
const settling = 0.7
/** Smaller weights move no sentence. */
const leastWeight = 0.02
/** The library is ten times as long as all tellings, well written, and told in order. */
const guideWeight = 0.3
const failureGuideWeight = 0.9
const failureWeight = 2

interface Row {
  story: string
  kind: PromptKind
  weight: number
  features: string[][]
  opens: boolean[]
  parts: AnswerPart[]
}

/** Learns what each feature of a sentence says for each part, for src/core/answer/part-chain.ts; no chance in it. */
export function writePartWeights(): void {
  const told = [
    'told-parts.txt',
    'told-parts-failures.txt',
    'told-parts-midway.txt',
    'told-parts-said.txt',
    'told-parts-second-hand.txt',
  ].flatMap(readToldParts)
  const rows = [
    ...told.map((one) => toRow(one, one.kind === 'failure' ? failureWeight : 1)),
    ...readLibrary().flatMap((guide) => {
      const orders = tellGuide(guide)
      const weight = guide.kind === 'failure' ? failureGuideWeight : guideWeight
      return orders.map((one) => toRow(one, weight / orders.length))
    }),
  ]
  writeFileSync(
    join(process.cwd(), 'src/core/answer/part-weights.json'),
    `${JSON.stringify({ text: JSON.stringify(learn(rows)) })}\n`,
  )
}

function toRow(told: ToldParts, weight: number): Row {
  const known = knowTelling(told.telling, told.kind)
  const parts = known.map((one) => wantedPart(told, one))
  const kept = known.filter((_, at) => parts[at] !== '-')
  const links = linkSentences(kept)
  return {
    story: told.name,
    kind: told.kind,
    weight,
    features: links.map(({ features }) => features),
    opens: links.map(({ opensParagraph }) => opensParagraph),
    parts: parts.filter((part) => part !== '-') as AnswerPart[],
  }
}

/** A worked example as people tell it: in its order, with and without paragraphs, and from its end or its middle. */
function tellGuide({ slug, kind, example }: Guide): ToldParts[] {
  const { situation, task, action, result, learning } = example
  const parts: [AnswerPart, string][] = [
    ['situation', situation],
    ['task', task],
    ...(typeof action === 'string'
      ? ([['action', action]] as [AnswerPart, string][])
      : ([
          ['mistake', action.mistake],
          ['turning-point', action.turningPoint],
          ['recovery', action.recovery],
          ['mitigation', action.mitigation],
        ] as [AnswerPart, string][])),
    ['result', result],
    ...(typeof learning === 'string'
      ? ([['learning', learning]] as [AnswerPart, string][])
      : ([
          ['person', learning.person],
          ['system', learning.system],
        ] as [AnswerPart, string][])),
  ]
  const begun = (...first: AnswerPart[]) => [
    ...first.flatMap((part) => parts.filter(([name]) => name === part)),
    ...parts.filter(([name]) => !first.includes(name)),
  ]
  const failure = kind === 'failure'
  const late = parts.filter(([name]) => name === 'mitigation')
  const orders = [
    parts,
    begun('result'),
    begun(failure ? 'turning-point' : 'action'),
    begun(failure ? 'person' : 'learning'),
    ...(failure
      ? [
          begun('mistake'),
          begun('result', 'mistake'),
          begun('turning-point', 'mistake'),
          parts.flatMap((one) =>
            one[0] === 'mitigation' ? [] : one[0] === 'result' ? [one, ...late] : [one],
          ),
        ]
      : []),
  ]
  const tell = (order: [AnswerPart, string][], between: string): ToldParts => {
    const wanted: ToldParts['wanted'] = []
    let telling = ''
    for (const [part, text] of order) {
      if (telling !== '') telling += between
      wanted.push({ start: telling.length, end: telling.length + text.length, part })
      telling += text
    }
    return { name: slug, kind, telling, wanted }
  }
  return [tell(parts, '\n\n'), ...orders.map((order) => tell(order, ' '))]
}

/** Gradient ascent (Adam) on the likelihood of the parts, with a ridge. */
function learn(rows: readonly Row[]): PartModel {
  const numberOf = numberFeatures(rows)
  const [n, t] = [numberOf.size * classes.length, answerParts.length]
  const [across, first] = [n + t * t, n + 2 * t * t]
  const weights = new Float64Array(first + t)
  const [drift, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  const made = rows.map(({ kind, weight, features, opens, parts }) => ({
    labels: partsOfKind(kind).map((part) => answerParts.indexOf(part)),
    wanted: parts.map((part) => answerParts.indexOf(part)),
    said: features.map((names) => names.flatMap((name) => numberOf.get(name) ?? [])),
    opens,
    weight,
  }))
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => ridge * weight)
    for (const { labels, wanted, said, opens, weight } of made) {
      const worth = said.map((own) =>
        labels.map((label) => {
          let sum = 0
          for (const one of classesOf[label]!)
            for (const feature of own) sum += weights[feature * classes.length + one]!
          return sum
        }),
      )
      const change = (at: number, from: number, to: number) =>
        (opens[at] === true ? across : n) + labels[from]! * t + labels[to]!
      const { ahead, behind } = sumChain(
        worth,
        labels.map((label) => weights[first + label]!),
        (at, from, to) => weights[change(at, from, to)]!,
      )
      const all = sumOfLogs(ahead.at(-1) ?? [0])
      for (const [at, own] of said.entries())
        for (const [to, label] of labels.entries()) {
          const chance = Math.exp(ahead[at]![to]! + behind[at]![to]! - all)
          const error = weight * (chance - Number(wanted[at] === label))
          for (const one of classesOf[label]!)
            for (const feature of own) slope[feature * classes.length + one]! += error
          if (at === 0) slope[first + label]! += error
          else
            for (const [from, before] of labels.entries()) {
              const both = Math.exp(
                ahead[at - 1]![from]! +
                  weights[change(at, from, to)]! +
                  worth[at]![to]! +
                  behind[at]![to]! -
                  all,
              )
              const met = wanted[at] === label && wanted[at - 1] === before
              slope[change(at, from, to)]! += weight * (both - Number(met))
            }
        }
    }
    const stride = step < steps * settling ? pace : 0.3 * pace
    for (let at = 0; at < weights.length; at++) {
      drift[at] = 0.9 * drift[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      weights[at]! -=
        (stride * (drift[at]! / (1 - 0.9 ** step))) /
        (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  const round = (value: number) =>
    Math.abs(value) < leastWeight ? 0 : Math.round(value * 100) / 100
  const table = (from: number) =>
    answerParts.map((_, row) =>
      Array.from(weights.subarray(from + row * t, from + (row + 1) * t), round),
    )
  return {
    features: Object.fromEntries(
      [...numberOf].map(([name, number]) => [
        name,
        answerParts.map((_, label) =>
          round(
            classesOf[label]!.reduce(
              (sum, one) => sum + weights[number * classes.length + one]!,
              0,
            ),
          ),
        ),
      ]),
    ),
    within: table(n),
    across: table(across),
    first: Array.from(weights.subarray(first, first + t), round),
  }
}

function numberFeatures(rows: readonly Row[]): Map<string, number> {
  const stories = new Map<string, Set<string>>()
  for (const { story, features } of rows)
    for (const name of features.flat()) {
      const seen = stories.get(name) ?? new Set()
      stories.set(name, seen.add(story))
    }
  const kept = [...stories].filter(([, seen]) => seen.size >= leastStories)
  return new Map(kept.map(([name], at) => [name, at]))
}
