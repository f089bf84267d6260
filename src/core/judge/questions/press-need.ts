import { specificRating } from '../dimension.ts'
import type { Dimension } from '../dimension.ts'
import { graveFor } from './gravity.ts'
import type { PressPoint, Standing } from './press-on.ts'

/** What is known of a dimension beside the words to press on. */
export interface KnownOfDimension {
  /** The question asked for it in its own words. */
  asked: boolean
  /** 1 to 5. */
  score: number
  /** How little of the answer passes over anything, 0 to 1. */
  plainness?: number
}

/** How much an answer needs to be asked about a dimension, whatever its words. Higher is first. */
export function needOf(dimension: Dimension, { asked, score }: KnownOfDimension): number {
  return (
    missingOf(score) * urgency[dimension] +
    (asked ? askedFor * stillOpen(score) : 0) +
    (bias[dimension] ?? 0)
  )
}

/** Where a point stands in its answer. */
export interface PointPlace {
  first: boolean
  last: boolean
  /** How far into the answer, 0 to 1. */
  along: number
}

/** The same at words that can be pressed on. */
export function needAt(
  dimension: Dimension,
  known: KnownOfDimension,
  { vague, vaguest, emptiness, standing, peopled, gravity }: PressPoint,
  { first, last, along }: PointPlace,
): number {
  const missing = Math.max(0, missingOf(known.score))
  const { asked } = known
  const open = stillOpen(known.score)
  // What the reply to a question passes over, it passes over for what was asked.
  const passed =
    asked && first ? Math.max(vague[dimension], replyShare * vaguest) : vague[dimension]
  const stands = standsFor[standing][dimension] ?? 0
  return (
    needOf(dimension, known) +
    passed * (vagueNeed + vagueUnproven * missing) +
    emptiness * (emptyNeed + emptyUnproven * missing + (asked ? emptyReply * open : 0) + stands) +
    (first ? opens + opensEmpty * emptiness : 0) +
    (last ? closes + closesEmpty * emptiness : 0) +
    (asked ? open * ((first ? repliesFirst : 0) + (last ? repliesLast : 0)) : 0) +
    (dimension === 'outcome' || dimension === 'learning' ? late * along : 0) -
    (dimension === 'people' && !peopled && vague.people === 0 ? noPerson : 0) +
    (gravity === undefined
      ? 0
      : (graveNeed + graveTold * (1 - missing) * (known.plainness ?? 0)) *
        graveFor[gravity][dimension])
  )
}

/** The share of the way from nothing to specific that a score leaves; negative above 4. */
function missingOf(score: number): number {
  return (specificRating - score) / (specificRating - 1)
}

/** How far a question that was asked is still open: 1 up to a score of 3, next to nothing where it is answered. */
function stillOpen(score: number): number {
  return Math.min(1, Math.max(0.2, (4.4 - score) / 1.4))
}

/*
 * The numbers below are rounded from a ranking fitted to the labelled answers (softmax over dimension and passage).
 * Each answer stood in it twice, once as if its weakest words were in no list, so that empty words are found by what
 * they lack and not only by how they are known to sound. Moving any number by a fifth changes little.
 */
const askedFor = 0.7
const vagueNeed = 1.1
const replyShare = 0.5
/** What words count for more where the rest of the answer does not prove the dimension. */
const vagueUnproven = 0.25
const emptyNeed = 0.45
const emptyUnproven = 0.45
const emptyReply = 0.45
/** The first words of an answer are its reply, and the more so the emptier they are; the last are so less. */
const opens = 0.6
const opensEmpty = 0.5
const closes = -0.15
const closesEmpty = 0.2
const repliesFirst = 0.4
const repliesLast = 0.3
/** Nobody can be asked after in words that hold nobody. */
const noPerson = 0.8
/** What weighs is asked about before what anybody could have left out. */
const graveNeed = 0.6
/** The more so where the rest of the answer is told: then it is what a panel comes back to. */
const graveTold = 0.9
/** How it ended and what stays is told late. */
const late = 0.35

/** What a missing point weighs. */
const urgency: Readonly<Record<Dimension, number>> = {
  moment: 1.05,
  ownership: 1.5,
  decision: 1.1,
  tension: 0.95,
  people: 1.4,
  outcome: 0.95,
  learning: 0.6,
}

/** Few answers tell of a lesson unless they are asked to, so a gap there says less; most tell a time. */
const bias: Readonly<Partial<Record<Dimension, number>>> = {
  moment: 0.25,
  ownership: 0.1,
  decision: 0.1,
  people: -0.15,
  learning: -0.6,
}

/** How much empty words of each kind stand for what a panelist would press on. */
const standsFor: Readonly<Record<Standing, Partial<Record<Dimension, number>>>> = {
  'own-act': { decision: 0.8, learning: 0.1 },
  'own-view': { learning: 0.65, moment: 0.25, tension: 0.1 },
  'our-act': { decision: 0.5, ownership: 0.2 },
  hidden: { ownership: 0.55 },
  group: { people: 0.5, outcome: 0.2, moment: -0.1 },
  person: { tension: 0.25, outcome: 0.25, people: 0.15, decision: -0.1, learning: -0.1 },
  course: { outcome: 0.4, tension: 0.3, decision: 0.25, moment: 0.15, ownership: 0.1 },
  state: { outcome: 0.45, learning: 0.4, tension: 0.25, moment: 0.1 },
  saying: { learning: 0.3 },
  fragment: { tension: 0.3, outcome: 0.25 },
}
