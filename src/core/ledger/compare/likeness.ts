import { kinship, wordNumber } from '../../text/word-kin.ts'
import type { Telling, TellingWord } from '../words/telling.ts'

/** A content word as it is held against those of another telling. */
interface ContentWord {
  stem: string
  /** Its number among the words whose kin are known, or -1. */
  number: number
  /** How much it tells, .5 for the commonest words to 6 for a name. */
  weight: number
}

/** The content words of a telling in order, and where each stands. */
export interface Content {
  words: readonly ContentWord[]
  /** For each word of the telling, how many content words stand before it; one longer than the telling. */
  before: readonly number[]
}

/** Content words of a stretch of a telling, each once. */
export type Bag = readonly ContentWord[]

const leastWeight = 0.5
const mostWeight = 6
/** A word tells as much as it is rare; by Zipf's law its number stands for its frequency. */
function weightOf(number: number): number {
  if (number < 0) return mostWeight
  return Math.max(leastWeight, Math.min(mostWeight, 0.62 * Math.log(number + 1) - 0.5))
}

/** The content words of a telling. */
export function readContent(telling: Telling): Content {
  const words: ContentWord[] = []
  const before: number[] = []
  for (const word of telling.words) {
    before.push(words.length)
    if (word.stem !== '') words.push(toContent(word))
  }
  before.push(words.length)
  return { words, before }
}

function toContent({ lemma, norm, stem }: TellingWord): ContentWord {
  const number = wordNumber(lemma) ?? wordNumber(norm) ?? -1
  return { stem, number, weight: weightOf(number) }
}

/** The content words of the words `from` to `to` (half-open; may reach beyond the telling). */
export function bagOf({ words, before }: Content, from: number, to: number): Bag {
  const last = before.length - 1
  const within = words.slice(
    before[Math.max(0, Math.min(last, from))],
    before[Math.max(0, Math.min(last, to))],
  )
  const seen = new Set<string>()
  return within.filter(({ stem }) => {
    if (seen.has(stem)) return false
    seen.add(stem)
    return true
  })
}

/** Stems of an event, as words that have no number: they meet in the same stem alone. */
export function bagOfStems(stems: readonly string[]): Bag {
  return [...new Set(stems)].map((stem) => {
    const number = wordNumber(stem) ?? -1
    return { stem, number, weight: weightOf(number) }
  })
}

/** Another word in place of the same one counts for this share of their cosine. */
const kinShare = 0.8

/** How far two content words are one thing, 0 to 1. */
export function sameness(a: ContentWord, b: ContentWord): number {
  if (a.stem === b.stem) return 1
  return a.number < 0 || b.number < 0 ? 0 : kinShare * kinship(a.number, b.number)
}

/** The weight that a bag shares with another. */
export function sharedWeight(as: Bag, bs: Bag): number {
  let shared = 0
  for (const a of as) {
    let best = 0
    for (const b of bs) {
      const met = sameness(a, b)
      if (met > 0) best = Math.max(best, met * Math.min(a.weight, b.weight))
    }
    shared += best
  }
  return shared
}

/** How alike two bags are: the weight shared over the geometric mean of both, 0 to about 1. */
export function likeness(as: Bag, bs: Bag): number {
  const whole = Math.sqrt(weigh(as) * weigh(bs))
  return whole === 0 ? 0 : sharedWeight(as, bs) / whole
}

/** The share of a bag that another holds too, 0 to 1. */
export function coverage(as: Bag, bs: Bag): number {
  const whole = weigh(as)
  if (whole === 0) return 0
  let covered = 0
  for (const a of as) {
    let best = 0
    for (const b of bs) best = Math.max(best, sameness(a, b))
    covered += best * a.weight
  }
  return covered / whole
}

/** How alike two whole tellings are, 0 to 1: what they share against both their weights. */
export function overallLikeness(a: Content, b: Content): number {
  const { shared, wholeA, wholeB } = weighShared(a, b)
  return wholeA === 0 || wholeB === 0 ? 0 : shared / Math.sqrt(wholeA * wholeB)
}

/** The share of the shorter telling, by weight of its words, that the other holds too: 0 to 1. */
export function shareOfShorter(a: Content, b: Content): number {
  const { shared, wholeA, wholeB } = weighShared(a, b)
  return wholeA === 0 || wholeB === 0 ? 0 : shared / Math.min(wholeA, wholeB)
}

/** What two whole tellings weigh and share, each stem once and by the same stems alone: linear in their words. */
function weighShared(a: Content, b: Content): { shared: number; wholeA: number; wholeB: number } {
  const as = new Map(a.words.map(({ stem, weight }) => [stem, weight]))
  const bs = new Map(b.words.map(({ stem, weight }) => [stem, weight]))
  let shared = 0
  let [wholeA, wholeB] = [0, 0]
  for (const weight of as.values()) wholeA += weight
  for (const [stem, weight] of bs) {
    wholeB += weight
    if (as.has(stem)) shared += weight
  }
  return { shared, wholeA, wholeB }
}

const weigh = (bag: Bag): number => bag.reduce((sum, { weight }) => sum + weight, 0)
