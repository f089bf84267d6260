import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import { classBits, maskOf } from './word-class.ts'

export { isNumber } from './word-class.ts'

/** A run of tokens, half-open. */
export interface TokenRun {
  from: number
  to: number
}

/** A phrase: the number of each literal word, and the bit of each class as a negative number. */
type Phrase = readonly number[]

/** Phrases ready to be searched for. */
export interface PhraseSet {
  /** By the number of a word, which of `groups` begins with it; 0 is the empty group. */
  groupByFirst: Uint16Array
  /** Phrases that begin with the same word, the longest first. */
  groups: readonly (readonly Phrase[])[]
  /** Those that begin with a class, the longest first, and every class that one begins with. */
  byClass: readonly Phrase[]
  firstClasses: number
}

/** Numbers of the words that phrases hold, from 1: words of a text are looked up once for all phrase sets. */
const numberByWord = new Map<string, number>()

function numberOf(word: string): number {
  const known = numberByWord.get(word)
  if (known !== undefined) return known
  numberByWord.set(word, numberByWord.size + 1)
  return numberByWord.size
}

/** Phrases from a text that lists them, separated by commas or line ends; `@class` stands for any word of a class. */
export function phraseSet(text: string): PhraseSet {
  const byFirst = new Map<number, Phrase[]>()
  for (const entry of wordList(text)) {
    const phrase = entry.split(' ').map((word) => {
      const bit = classBits[word]
      return bit === undefined ? numberOf(word) : -bit
    })
    const key = Math.max(0, phrase[0]!)
    byFirst.set(key, [...(byFirst.get(key) ?? []), phrase])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length)
  const byClass = byFirst.get(0) ?? []
  byFirst.delete(0)
  const groupByFirst = new Uint16Array(Math.max(0, ...byFirst.keys()) + 1)
  const groups: (readonly Phrase[])[] = [[]]
  for (const [first, phrases] of byFirst) groupByFirst[first] = groups.push(phrases) - 1
  const firstClasses = byClass.reduce((bits, phrase) => bits | -phrase[0]!, 0)
  return { groupByFirst, groups, byClass, firstClasses }
}

/** What the phrases of every set ask of a text, worked out once. */
interface PhraseText {
  /** For each token the number of its word, 0 where no phrase holds it. */
  words: Int32Array
  /** For each token the bits of its classes. */
  masks: Int32Array
  /** How many words had a number by then. */
  known: number
}

const textByTokens = new WeakMap<readonly Token[], PhraseText>()

function readForPhrases(tokens: readonly Token[]): PhraseText {
  const before = textByTokens.get(tokens)
  if (before !== undefined && before.known === numberByWord.size) return before
  const text = {
    words: new Int32Array(tokens.length),
    masks: new Int32Array(tokens.length),
    known: numberByWord.size,
  }
  for (let at = 0; at < tokens.length; at++) {
    text.words[at] = numberByWord.get(tokens[at]!.norm) ?? 0
    text.masks[at] = maskOf(tokens, at)
  }
  textByTokens.set(tokens, text)
  return text
}

/** Every longest match of the phrases, left to right, without overlaps. Linear in the tokens. */
export function findPhrases(tokens: readonly Token[], phrases: PhraseSet): TokenRun[] {
  const text = readForPhrases(tokens)
  const { words, masks } = text
  const { groupByFirst, groups, byClass, firstClasses } = phrases
  const runs: TokenRun[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at]!
    const group = word < groupByFirst.length ? groupByFirst[word]! : 0
    let longest = group === 0 ? 0 : longestMatch(text, at, groups[group]!)
    if ((masks[at]! & firstClasses) !== 0)
      longest = Math.max(longest, longestMatch(text, at, byClass))
    if (longest > 0) runs.push({ from: at, to: at + longest })
    at += Math.max(1, longest)
  }
  return runs
}

/** The length of the first phrase that stands at a place, or 0: of phrases with the longest first, the longest. */
function longestMatch(
  { words, masks }: PhraseText,
  at: number,
  phrases: readonly Phrase[],
): number {
  for (const phrase of phrases) {
    if (at + phrase.length > words.length) continue
    let k = 0
    while (k < phrase.length) {
      const word = phrase[k]!
      if (word > 0 ? words[at + k] !== word : (masks[at + k]! & -word) === 0) break
      k += 1
    }
    if (k === phrase.length) return k
  }
  return 0
}
