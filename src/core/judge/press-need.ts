import { specificRating } from './dimension.ts'
import type { Dimension } from './dimension.ts'
import type { PressPoint, Standing } from './press-on.ts'

/** What is known of a dimension beside the words to press on. */
export interface KnownOfDimension {
  /** The question asked for it in its own words. */
  asked: boolean
  /** 1 to 5. */
  score: number
}

/** How much an answer needs to be asked about a dimension, whatever its words. Higher is first. */
export function needOf(dimension: Dimension, { asked, score }: KnownOfDimension): number {
  return missingOf(score) * urgency[dimension] + (asked ? askedFor : 0) + (bias[dimension] ?? 0)
}

/** The same at words that can be pressed on, the `first` or the `last` of the answer or neither. */
export function needAt(
  dimension: Dimension,
  known: KnownOfDimension,
  { vague, emptiness, standing }: PressPoint,
  first: boolean,
  last: boolean,
): number {
  const counts = vagueNeed + unproven * Math.max(0, missingOf(known.score))
  return (
    needOf(dimension, known) +
    vague[dimension] * counts +
    emptiness * (standsFor[standing][dimension] ?? 0) +
    (first ? opens : 0) +
    (known.asked && (first || last) ? replies : 0)
  )
}

/** The share of the way from nothing to specific that a score leaves; negative above 4. */
function missingOf(score: number): number {
  return (specificRating - score) / (specificRating - 1)
}

/*
 * The numbers below are rounded from a ranking fitted to the labelled answers (softmax over dimension and passage;
 * eight folds gave the same order of things). Moving any of them by a fifth changes little.
 */
const askedFor = 0.7
const vagueNeed = 1.1
/** What vague words count for more where the rest of the answer does not prove the dimension. */
const unproven = 0.4
/** The first words of an answer, and, where the question asked for the dimension, the last, are its reply. */
const opens = 0.25
const replies = 0.3

/** What a missing point weighs. */
const urgency: Readonly<Record<Dimension, number>> = {
  moment: 0.95,
  ownership: 1.1,
  decision: 1,
  tension: 0.95,
  people: 1.15,
  outcome: 0.95,
  learning: 0.7,
}

/** Few answers tell of a lesson unless they are asked to, so a gap there says less. */
const bias: Readonly<Partial<Record<Dimension, number>>> = { learning: -0.25 }

/** How much empty words of each kind stand for what a panelist would press on. */
const standsFor: Readonly<Record<Standing, Partial<Record<Dimension, number>>>> = {
  'own-act': { decision: 0.5, ownership: 0.15 },
  'own-view': { learning: 0.45, moment: 0.25 },
  'our-act': { decision: 0.4, ownership: 0.35 },
  hidden: { ownership: 0.45 },
  group: { people: 0.45, tension: 0.15, outcome: 0.25 },
  person: { tension: 0.35, people: 0.15, outcome: 0.2 },
  course: { outcome: 0.4, tension: 0.3, moment: 0.15 },
  state: { learning: 0.35, tension: 0.25, outcome: 0.3, moment: 0.15 },
  saying: { learning: 0.3 },
  fragment: { outcome: 0.25, tension: 0.25 },
}
