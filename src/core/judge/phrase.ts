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

/** Phrases ready to be searched for: what stands for them in every text that is read for phrases. */
export interface PhraseSet {
  id: number
}

/** Phrases that begin alike: the sets of those that end here, and how the others go on, with a word or with a class. */
interface Branch {
  ends: number[]
  byWord: Map<number, Branch> | undefined
  byClass: { bit: number; next: Branch }[]
}

const newBranch = (): Branch => ({ ends: [], byWord: undefined, byClass: [] })

/**
 * All phrases of all sets by their first word and, where that is a class, by its bit. A text is read once for all
 * of them. Words have numbers from 1; 0 is any word that no phrase holds.
 */
const numberByWord = new Map<string, number>()
const byFirstWord: (Branch | undefined)[] = [undefined]
/** By the number of the class's bit. */
const byFirstClass: (Branch | undefined)[] = Array.from({ length: 32 }, () => undefined)
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
  const [first, ...others] = entry.split(' ')
  let branch = beginWith(first!)
  for (const word of others) branch = goOnWith(branch, word)
  branch.ends.push(set)
}

function beginWith(word: string): Branch {
  const bit = classBits[word]
  if (bit === undefined) return (byFirstWord[numberOf(word)] ??= newBranch())
  firstClasses |= bit
  return (byFirstClass[Math.log2(bit)] ??= newBranch())
}

function goOnWith(branch: Branch, word: string): Branch {
  const bit = classBits[word]
  const number = bit === undefined ? numberOf(word) : 0
  const known =
    bit === undefined
      ? branch.byWord?.get(number)
      : branch.byClass.find((one) => one.bit === bit)?.next
  if (known !== undefined) return known
  const next = newBranch()
  if (bit === undefined) (branch.byWord ??= new Map()).set(number, next)
  else branch.byClass.push({ bit, next })
  return next
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
    const branch = byFirstWord[words[at]!]
    if (branch !== undefined) follow(matches, text, branch, at, at + 1)
    for (let bits = masks[at]! & firstClasses; bits !== 0; bits &= bits - 1)
      follow(matches, text, byFirstClass[31 - Math.clz32(bits & -bits)]!, at, at + 1)
  }
  matchesByTokens.set(tokens, { matches, sets })
  return matches
}

/** Takes every phrase of a branch that begins at `from` and goes on at `to`. */
function follow(
  matches: TokenRun[][],
  text: PhraseText,
  { ends, byWord, byClass }: Branch,
  from: number,
  to: number,
): void {
  for (const set of ends) {
    const runs = (matches[set] ??= [])
    const last = runs.at(-1)
    if (last?.from !== from) runs.push({ from, to })
    else if (last.to < to) last.to = to
  }
  if (to === text.words.length) return
  const word = text.words[to]!
  const next = word === 0 ? undefined : byWord?.get(word)
  if (next !== undefined) follow(matches, text, next, from, to + 1)
  for (const one of byClass)
    if ((text.masks[to]! & one.bit) !== 0) follow(matches, text, one.next, from, to + 1)
}

const none: readonly TokenRun[] = []

/** Every longest match of the phrases, left to right, without overlaps. Linear in the tokens. */
export function findPhrases(tokens: readonly Token[], { id }: PhraseSet): readonly TokenRun[] {
  return dropOverlaps(matchAll(tokens)[id] ?? none)
}

/** Runs in order of place; of two that overlap, the one that begins first, and of those the longer. */
export function dropOverlaps(runs: readonly TokenRun[]): readonly TokenRun[] {
  if (isInOrder(runs)) return runs
  const kept: TokenRun[] = []
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (run.from >= (kept.at(-1)?.to ?? 0)) kept.push(run)
  }
  return kept
}

/** Whether they are in order of place and none overlaps the one before it, as most are found. */
function isInOrder(runs: readonly TokenRun[]): boolean {
  for (let index = 1; index < runs.length; index++)
    if (runs[index]!.from < runs[index - 1]!.to) return false
  return true
}
