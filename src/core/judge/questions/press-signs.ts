import { recordOf } from '../../record-of.ts'
import { dimensions, specificRating } from '../dimension.ts'
import type { Dimension } from '../dimension.ts'
import type { Gravity } from './gravity.ts'
import type { PressPoint } from './press-on.ts'

/** What is known of a dimension beside the words to press on. */
export interface KnownOfDimension {
  /** The question asked for it in its own words. */
  asked: boolean
  /** The question asks for something near it. */
  hinted: boolean
  /** The question asks for a story, whatever it is to show. */
  asksStory: boolean
  /** 1 to 5. */
  score: number
}

/** Where a point stands in its answer. */
export interface PointPlace {
  first: boolean
  last: boolean
  /** How far into the answer, 0 to 1. */
  along: number
}

/** Takes a sign by its name, with how strongly it shows; names that are not known yet are told as well. */
export type AddSign = (sign: string, strength: number) => void

/** Whether a question asks for a dimension itself; that it asks for a story asks for no one moment. */
const isAskedFor = (dimension: Dimension, { asked, asksStory }: KnownOfDimension): boolean =>
  asked && !(dimension === 'moment' && asksStory)

/** The signs that an answer needs to be asked about a dimension, whatever its words. */
export function readKnownSigns(dimension: Dimension, known: KnownOfDimension, add: AddSign): void {
  const { hinted, asksStory, score } = known
  const open = stillOpen(score)
  const asked = isAskedFor(dimension, known)
  add(askingSigns[dimension], 1)
  add(untoldSigns[dimension], missingOf(score))
  if (asked) {
    add('asked for', 1)
    add('asked for and open', open)
    add(askedSigns[dimension], 1)
  }
  if (hinted) add('asked for something near', 1)
  if (asked || hinted) add('asked for in any way', 1)
  if (dimension === 'moment' && asksStory) {
    add('asked for a story', 1)
    add('asked for a story and open', open)
  }
}

/** The signs that a passage is one to press on, whatever it is asked about. */
export function readPlaceSigns(
  { vaguest, emptiness, gravity, traits }: PressPoint,
  { first, last }: PointPlace,
  add: AddSign,
): void {
  add('passes over something', vaguest)
  add('empty', emptiness)
  if (first) {
    add('first words', 1)
    add('first words, empty', emptiness)
  }
  if (last) {
    add('last words', 1)
    add('last words, empty', emptiness)
  }
  const { particulars, isSentence } = traits
  add('particulars', particulars)
  add('particulars around it', traits.particularsAround)
  if (particulars > 0) add('any particular', 1)
  if (isSentence) {
    add('a sentence of its own', 1)
    if (traits.length <= shortSentence) add('a short sentence', 1)
    if (particulars === 0) add('a sentence without particulars', 1)
  }
  add('length', Math.log(traits.length))
  add('emptier than the rest', traits.emptierThanAll)
  add('emptier than what stands beside it', traits.emptierThanNext)
  if (gravity !== undefined) add('weighs in a thin answer', weighsMore * thinOf(traits.bareOfAll))
}

/** The signs that a passage is one to press on for a dimension. */
export function readPointSigns(
  dimension: Dimension,
  known: KnownOfDimension,
  point: PressPoint,
  { first, along }: PointPlace,
  add: AddSign,
): void {
  const { vague, emptiness, peopled, gravity, traits } = point
  const missing = missingOf(known.score)
  const passes = vague[dimension]
  if (passes > 0) {
    add('passes over it', passes)
    add('passes over it, hardly told', passes * missing)
  }
  add('empty, hardly told', emptiness * missing)
  if (isAskedFor(dimension, known)) {
    add('asked for, passes over it', passes)
    add('asked for, empty', emptiness)
    if (first) add('asked for, first words', stillOpen(known.score))
  }
  if (known.hinted) {
    add('asked for something near, empty', emptiness)
    if (first) add('asked for something near, first words', 1)
  }
  add(ends.has(dimension) ? 'late, where it ends' : 'late, in its course', along)
  if (dimension === 'people' && !peopled) add('nobody stands in it', 1)
  if (gravity !== undefined) {
    add(graveSigns[gravity][dimension], 1)
    add(thinGraveSigns[gravity][dimension], 2 * thinOf(traits.bareOfAll))
  }
  const words = traits.words[dimension]
  if (words > 0) {
    add(wordSigns[dimension], words)
    add('words of it', words)
    add('words of it, empty', words * emptiness)
    if (traits.particulars === 0) add('words of it, without particulars', words)
  } else if (traits.hasWords) add('words of another', 1)
  readOwnSigns(dimension, point, add)
}

/** The signs of one dimension alone. */
function readOwnSigns(dimension: Dimension, { traits }: PressPoint, add: AddSign): void {
  const { clause, told, isSentence, particulars, hasName } = traits
  const bare = particulars === 0
  const nameless = bare && !hasName
  switch (dimension) {
    case 'decision': {
      const own =
        clause !== undefined &&
        told &&
        !clause.negated &&
        (clause.actor === 'i' || clause.actor === 'we') &&
        !noStep.has(clause.verb)
      if (own) {
        add('own act', 1)
        if (!traits.givesReason) add('own act without a reason', 1)
        if (bare) add('own act without particulars', 1)
        if (isSentence) add('own act in a sentence', 1)
      }
      return
    }
    case 'ownership':
      if (clause === undefined || !told) return
      if (clause.passive && clause.actor === 'nobody') {
        add('done by nobody', 1)
        if (nameless) add('done by nobody, without particulars', 1)
        if (isSentence) add('done by nobody, in a sentence', 1)
      }
      if (clause.actor === 'we') add('done by us', 1)
      return
    case 'people':
      if (clause !== undefined && others.has(clause.actor) && !hasName)
        add('somebody without a name acts', 1)
      if (clause?.actorWord === 'he' || clause?.actorWord === 'she') add('he or she', 1)
      return
    case 'outcome':
      if (clause?.actor === 'thing' || clause?.actor === 'group') add('said of a thing', 1)
      if (clause?.perfect === true) add('has been so', 1)
      return
    case 'learning': {
      const holds = clause?.actor === 'i' && standing.has(clause.mode)
      if (holds) add('said of oneself today', 1)
      if (holds && nameless) add('said of oneself today, without particulars', 1)
      return
    }
    case 'moment':
      if (clause !== undefined && told && clause.verb === 'be' && clause.actor === 'thing')
        add('how things were', 1)
      if (nameless && traits.isIndefinite) add('a time without a figure', 1)
      return
    case 'tension':
      if (
        clause !== undefined &&
        told &&
        clause.verb === 'be' &&
        (clause.actor === 'thing' || clause.actor === 'group')
      ) {
        add('how it was', 1)
        if (nameless) add('how it was, without particulars', 1)
      }
  }
}

const ends: ReadonlySet<Dimension> = new Set(['outcome', 'learning'])
const others: ReadonlySet<string> = new Set(['group', 'other', 'person'])
const standing: ReadonlySet<string> = new Set(['now', 'habit', 'would', 'perfect'])
const noStep: ReadonlySet<string> = new Set('be have know feel think see hear want'.split(' '))

const nameEach = (name: (dimension: Dimension) => string): Record<Dimension, string> =>
  recordOf(dimensions, name)
const askingSigns = nameEach((dimension) => `a question about ${dimension}`)
export const askedSigns = nameEach((dimension) => `asked for ${dimension}`)
export const untoldSigns = nameEach((dimension) => `${dimension} hardly told`)
export const wordSigns = nameEach((dimension) => `words of ${dimension}`)
const thinGraveSigns: Readonly<Record<Gravity, Readonly<Record<Dimension, string>>>> = {
  error: nameEach((dimension) => `error in a thin answer: ${dimension}`),
  harm: nameEach((dimension) => `harm in a thin answer: ${dimension}`),
  opposition: nameEach((dimension) => `opposition in a thin answer: ${dimension}`),
}
export const graveSigns: Readonly<Record<Gravity, Readonly<Record<Dimension, string>>>> = {
  error: nameEach((dimension) => `error: ${dimension}`),
  harm: nameEach((dimension) => `harm: ${dimension}`),
  opposition: nameEach((dimension) => `opposition: ${dimension}`),
}

/** In tokens. */
const shortSentence = 8

/** The share of the way from nothing to specific that a score leaves; 0 from 4 on. */
const missingOf = (score: number): number =>
  Math.max(0, (specificRating - score) / (specificRating - 1))

/** How far a question that was asked is still open: 1 up to a score of 3, next to nothing where it is answered. */
const stillOpen = (score: number): number => Math.min(1, Math.max(0.2, (4.4 - score) / 1.4))

/** 0 up to three bare passages in four beside it, 1 from nineteen in twenty on. */
const thinOf = (bare: number): number => Math.max(0, Math.min(1, (bare - 0.75) * 5))

/** In an answer without a name or a figure the one grave thing is what a panel takes, whatever else it passes over. */
const weighsMore = 4
