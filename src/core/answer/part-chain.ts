import { type AnswerPart, answerParts } from './answer-parts.ts'
import file from './part-weights.json' with { type: 'json' }

/** What the features of a sentence and the part before it say for each part, as logarithms; by `npm run eval -- --fit-parts`. */
export interface PartModel {
  /** By feature, a weight for each of `answerParts`. */
  features: Readonly<Record<string, readonly number[]>>
  /** By part before and part after, inside a paragraph and across two. */
  within: readonly (readonly number[])[]
  across: readonly (readonly number[])[]
  first: readonly number[]
}

/** A sentence as the chain sees it. */
export interface ChainLink {
  features: readonly string[]
  opensParagraph: boolean
  /** The part that a heading names. */
  under: AnswerPart | null
}

/** The part that a sentence most likely tells, and how likely that is, 0 to 1. */
export interface LikelyPart {
  part: AnswerPart
  chance: number
}

/** What a heading weighs: more than all that a sentence says of itself. */
const headingWeight = 30

/** Read when a telling is first divided: the table takes ten times the room of its text. */
let learned: PartModel | undefined
const readLearned = (): PartModel => (learned ??= JSON.parse(file.text) as PartModel)

/**
 * For each sentence of a telling the likeliest of the given parts: a conditional random field over the sentences in their
 * order (Lafferty, McCallum and Pereira 2001), by forward and backward sums. Linear in the sentences.
 */
export function likelyParts(
  links: readonly ChainLink[],
  parts: readonly AnswerPart[],
  { features, within, across, first }: PartModel = readLearned(),
): LikelyPart[] {
  const labels = parts.map((part) => answerParts.indexOf(part))
  const said = links.map((link) =>
    labels.map((label, at) =>
      link.features.reduce(
        (sum, name) => sum + (features[name]?.[label] ?? 0),
        link.under === parts[at] ? headingWeight : 0,
      ),
    ),
  )
  const step = (at: number, from: number, to: number): number =>
    (links[at]?.opensParagraph === true ? across : within)[labels[from]!]![labels[to]!]!
  const { ahead, behind } = sumChain(
    said,
    labels.map((label) => first[label]!),
    step,
  )
  return ahead.map((sums, at) => {
    const both = sums.map((sum, label) => sum + behind[at]![label]!)
    const best = both.indexOf(Math.max(...both))
    return { part: parts[best]!, chance: Math.exp(both[best]! - sumOfLogs(both)) }
  })
}

/**
 * The forward and backward sums of a chain, as logarithms: over all ways to come to a link's label, and over all ways to
 * go on from it. `worth` is by link and label, `first` by label; `step` is what going `from` one label `to` another is
 * worth at a link. Linear in the links, quadratic in the labels.
 */
export function sumChain(
  worth: readonly (readonly number[])[],
  first: readonly number[],
  step: (at: number, from: number, to: number) => number,
): { ahead: number[][]; behind: number[][] } {
  const ahead: number[][] = []
  for (const [at, own] of worth.entries()) {
    const before = ahead[at - 1]
    ahead.push(
      own.map((value, to) =>
        before === undefined
          ? value + first[to]!
          : value + sumOfLogs(before.map((sum, from) => sum + step(at, from, to))),
      ),
    )
  }
  const behind = worth.map((own) => own.map(() => 0))
  for (let at = worth.length - 2; at >= 0; at--)
    behind[at] = first.map((_, from) =>
      sumOfLogs(
        behind[at + 1]!.map((sum, to) => sum + step(at + 1, from, to) + worth[at + 1]![to]!),
      ),
    )
  return { ahead, behind }
}

/** The logarithm of the sum of what the logarithms stand for. */
export function sumOfLogs(logs: readonly number[]): number {
  const most = Math.max(...logs)
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}
