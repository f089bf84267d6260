import type { Token } from '../text/tag-words.ts'
import { perForm } from '../text/word-form.ts'
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

/** Phrases ready to be searched for: what stands for them in every text that is read for phrases. */
export interface PhraseSet {
  id: number
}

/** The phrases of one set that begin alike, the longest first. */
interface Beginning {
  set: number
  phrases: Phrase[]
}

/** The phrases that begin with one word or class: those that go on with a word, by its number, and all others. */
interface Beginnings {
  bySecond: Map<number, Beginning[]> | undefined
  others: Beginning[] | undefined
}

/**
 * All phrases of all sets by their first word and, where that is a class, by its bit. A text is read once for all
 * of them. Words have numbers from 1; 0 is any word that no phrase holds.
 */
const numberByWord = new Map<string, number>()
const byFirstWord: (Beginnings | undefined)[] = [undefined]
/** By the number of the class's bit. */
const byFirstClass: (Beginnings | undefined)[] = Array.from({ length: 32 }, () => undefined)
let firstClasses = 0
let sets = 0

function numberOf(word: string): number {
  const known = numberByWord.get(word)
  if (known !== undefined) return known
  // Most words of phrases stand first in none.
  byFirstWord.push(undefined)
  numberByWord.set(word, byFirstWord.length - 1)
  return byFirstWord.length - 1
}

/** The number of a word in the sets that have been read. */
let numberOfForm: (token: Pick<Token, 'form'>) => number

/** The texts of sets that no search has met yet: the program starts and shows its first page without one. */
let unread: { set: number; text: string }[] = []

/** Phrases from a text that lists them, separated by commas or line ends; `@class` stands for any word of a class. */
export function phraseSet(text: string): PhraseSet {
  const set = sets
  sets += 1
  unread.push({ set, text })
  return { id: set }
}

function readSets(): void {
  if (unread.length === 0) return
  for (const { set, text } of unread) for (const entry of wordList(text)) addPhrase(set, entry)
  unread = []
  numberOfForm = perForm(({ norm }) => numberByWord.get(norm) ?? 0)
}

function addPhrase(set: number, entry: string): void {
  const phrase = entry.split(' ').map((word) => {
    const bit = classBits[word]
    return bit === undefined ? numberOf(word) : -bit
  })
  const first = phrase[0]!
  if (first < 0) firstClasses |= -first
  const beginnings =
    first < 0
      ? listFor(byFirstClass, Math.log2(-first), phrase[1])
      : listFor(byFirstWord, first, phrase[1])
  const last = beginnings.at(-1)
  if (last?.set !== set) beginnings.push({ set, phrases: [phrase] })
  else {
    last.phrases.push(phrase)
    last.phrases.sort((a, b) => b.length - a.length)
  }
}

/** Where a phrase is kept with this first word or class, and this second word, class or none. */
function listFor(
  byFirst: (Beginnings | undefined)[],
  first: number,
  second: number | undefined,
): Beginning[] {
  const all = (byFirst[first] ??= { bySecond: undefined, others: undefined })
  if (second === undefined || second < 0) return (all.others ??= [])
  const bySecond = (all.bySecond ??= new Map())
  const known = bySecond.get(second)
  if (known !== undefined) return known
  const list: Beginning[] = []
  bySecond.set(second, list)
  return list
}

/** What phrases ask of a text: for each token the number of its word, and the bits of its classes. */
interface PhraseText {
  words: readonly number[]
  masks: readonly number[]
}

/** For each set, every place where a phrase begins and the longest that does, as runs in order of place. */
type Matches = readonly (readonly TokenRun[] | undefined)[]

const matchesByTokens = new WeakMap<readonly Token[], { matches: Matches; sets: number }>()

function matchAll(tokens: readonly Token[]): Matches {
  const before = matchesByTokens.get(tokens)
  if (before !== undefined && before.sets === sets) return before.matches
  readSets()
  const words: number[] = []
  const masks: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    words.push(numberOfForm(tokens[at]!))
    masks.push(maskOf(tokens, at))
  }
  const text = { words, masks }
  const matches: TokenRun[][] = []
  for (let at = 0; at < tokens.length; at++) {
    addMatches(matches, text, at, byFirstWord[text.words[at]!])
    for (let bits = text.masks[at]! & firstClasses; bits !== 0; bits &= bits - 1)
      addMatches(matches, text, at, byFirstClass[31 - Math.clz32(bits & -bits)])
  }
  matchesByTokens.set(tokens, { matches, sets })
  return matches
}

function addMatches(
  matches: TokenRun[][],
  text: PhraseText,
  at: number,
  beginnings: Beginnings | undefined,
): void {
  if (beginnings === undefined) return
  const { bySecond, others } = beginnings
  if (others !== undefined) addFrom(matches, text, at, others)
  const second = text.words[at + 1] ?? 0
  if (bySecond === undefined || second === 0) return
  const goingOn = bySecond.get(second)
  if (goingOn !== undefined) addFrom(matches, text, at, goingOn)
}

function addFrom(
  matches: TokenRun[][],
  text: PhraseText,
  at: number,
  beginnings: readonly Beginning[],
): void {
  for (const { set, phrases } of beginnings) {
    const length = longestMatch(text, at, phrases)
    if (length === 0) continue
    const runs = (matches[set] ??= [])
    const last = runs.at(-1)
    if (last?.from !== at) runs.push({ from: at, to: at + length })
    else if (last.to < at + length) last.to = at + length
  }
}

/** The length of the first phrase that stands at a place, or 0: of phrases with the longest first, the longest. */
function longestMatch(
  { words, masks }: PhraseText,
  at: number,
  phrases: readonly Phrase[],
): number {
  for (const phrase of phrases) {
    if (at + phrase.length > words.length) continue
    let k = 1
    while (k < phrase.length) {
      const word = phrase[k]!
      if (word > 0 ? words[at + k] !== word : (masks[at + k]! & -word) === 0) break
      k += 1
    }
    if (k === phrase.length) return k
  }
  return 0
}

const none: readonly TokenRun[] = []

/** Every longest match of the phrases, left to right, without overlaps. Linear in the tokens. */
export function findPhrases(tokens: readonly Token[], { id }: PhraseSet): readonly TokenRun[] {
  const all = matchAll(tokens)[id] ?? none
  for (let index = 1; index < all.length; index++)
    if (all[index]!.from < all[index - 1]!.to) return dropOverlaps(all)
  return all
}

function dropOverlaps(runs: readonly TokenRun[]): TokenRun[] {
  let end = 0
  return runs.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}
