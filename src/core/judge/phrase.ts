import { groupNouns, roleNouns } from '../text/people.ts'
import { isProbableName } from '../text/subject.ts'
import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import { placeNouns } from './lexicons/places.ts'
import { clockNumbers, dayParts, months, seasons, timeUnits, weekdays } from './lexicons/times.ts'

/** A run of tokens, half-open. */
export interface TokenRun {
  from: number
  to: number
}

type Matcher = (tokens: readonly Token[], at: number) => boolean

const determiners = wordList('the, a, an, this, that, these, those')
const possessives = wordList("my, our, his, her, their, its, your, 's")
const ordinals = wordList(
  'first, second, third, fourth, fifth, last, next, same, previous, following, final, very',
)

/** Word classes that a phrase may name with `@`. */
const classes: Readonly<Record<string, Matcher>> = {
  '@day': (tokens, at) => weekdays.has(tokens[at]!.norm),
  '@month': (tokens, at) =>
    (months.has(tokens[at]!.norm) && tokens[at]!.norm !== 'may') ||
    (tokens[at]!.norm === 'may' && tokens[at]!.pos !== 'AUX'),
  '@season': (tokens, at) => seasons.has(tokens[at]!.norm),
  '@part': (tokens, at) => dayParts.has(tokens[at]!.norm),
  '@unit': (tokens, at) => timeUnits.has(tokens[at]!.norm),
  '@num': (tokens, at) => isNumber(tokens[at]!),
  '@hour': (tokens, at) => isHour(tokens, at),
  '@year': (tokens, at) => /^(?:19|20)\d\d$/.test(tokens[at]!.norm),
  '@nth': (tokens, at) => /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[at]!.norm),
  '@det': (tokens, at) => determiners.has(tokens[at]!.norm),
  '@poss': (tokens, at) => possessives.has(tokens[at]!.norm),
  '@dp': (tokens, at) => determiners.has(tokens[at]!.norm) || possessives.has(tokens[at]!.norm),
  '@ord': (tokens, at) => ordinals.has(tokens[at]!.norm),
  '@place': (tokens, at) => placeNouns.has(tokens[at]!.norm),
  '@person': (tokens, at) => isPersonWord(tokens, at),
  '@name': (tokens, at) => isProbableName(tokens, at),
  '@group': (tokens, at) => groupNouns.has(tokens[at]!.norm),
  '@adj': (tokens, at) => tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'ADV',
  '@noun': (tokens, at) => tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'PROPN',
  '@verb': (tokens, at) => tokens[at]!.pos === 'VERB',
  '@any': () => true,
}

const written = wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion,
half, third, quarter, dozen, twice, double, couple
`)

/** True for a number in digits or words. "One" alone is a pronoun as often as a number and does not count. */
export function isNumber(token: Token): boolean {
  return /^\p{N}/u.test(token.norm) || (written.has(token.norm) && token.norm !== 'one')
}

function isHour(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (/^\d{1,2}[:.]\d\d$/.test(token.norm)) return true
  if (
    !clockNumbers.has(token.norm) &&
    !/^(?:\d|1\d|2[0-4])(?:am|pm)?$/.test(token.norm) &&
    !/^[012]\d[0-5]\d$/.test(token.norm)
  )
    return false
  const next = tokens[at + 1]
  // "at two telecoms", "at four per cent" tell no time.
  return (
    next === undefined ||
    (next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'NUM') ||
    dayParts.has(next.norm) ||
    next.norm === 'past' ||
    written.has(next.norm) ||
    /^\d\d$/.test(next.norm)
  )
}

function isPersonWord(tokens: readonly Token[], at: number): boolean {
  return roleNouns.has(tokens[at]!.norm) || isProbableName(tokens, at)
}

/** A phrase: literal words, and classes as a bit of the token's class mask. */
type Phrase = readonly (string | number)[]

const classBits: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(classes).map((name, index) => [name, 1 << index]),
)
const matchers = Object.values(classes)

/** Class masks of a token list, worked out once for all phrase sets. */
const masksByTokens = new WeakMap<readonly Token[], Uint32Array>()

function classMasks(tokens: readonly Token[]): Uint32Array {
  const known = masksByTokens.get(tokens)
  if (known !== undefined) return known
  const masks = new Uint32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    let mask = 0
    for (let k = 0; k < matchers.length; k++) if (matchers[k]!(tokens, at)) mask |= 1 << k
    masks[at] = mask
  }
  masksByTokens.set(tokens, masks)
  return masks
}

/** Phrases ready to be searched for: by their first word, and those that begin with a class. */
export interface PhraseSet {
  byFirst: ReadonlyMap<string, readonly Phrase[]>
  byClass: readonly Phrase[]
  /** Every class that a phrase begins with. */
  firstClasses: number
}

/** Phrases from a text that lists them, separated by commas or line ends; `@class` stands for any word of a class. */
export function phraseSet(text: string): PhraseSet {
  const byFirst = new Map<string, Phrase[]>()
  const byClass: Phrase[] = []
  let firstClasses = 0
  for (const entry of wordList(text)) {
    const phrase = entry.split(' ').map((word) => classBits[word] ?? word)
    const first = phrase[0]!
    if (typeof first === 'number') {
      byClass.push(phrase)
      firstClasses |= first
    } else {
      const list = byFirst.get(first)
      if (list === undefined) byFirst.set(first, [phrase])
      else list.push(phrase)
    }
  }
  return { byFirst, byClass, firstClasses }
}

/** Every longest match of the phrases, left to right, without overlaps. Linear in the tokens. */
export function findPhrases(tokens: readonly Token[], phrases: PhraseSet): TokenRun[] {
  const masks = classMasks(tokens)
  const runs: TokenRun[] = []
  for (let at = 0; at < tokens.length;) {
    let longest = 0
    const literal = phrases.byFirst.get(tokens[at]!.norm)
    if (literal !== undefined) {
      for (const phrase of literal)
        longest = Math.max(longest, matchLength(tokens, masks, at, phrase))
    }
    if ((masks[at]! & phrases.firstClasses) !== 0) {
      for (const phrase of phrases.byClass)
        longest = Math.max(longest, matchLength(tokens, masks, at, phrase))
    }
    if (longest > 0) runs.push({ from: at, to: at + longest })
    at += Math.max(1, longest)
  }
  return runs
}

function matchLength(
  tokens: readonly Token[],
  masks: Uint32Array,
  at: number,
  phrase: Phrase,
): number {
  if (at + phrase.length > tokens.length) return 0
  for (let k = 0; k < phrase.length; k++) {
    const word = phrase[k]!
    if (typeof word === 'number' ? (masks[at + k]! & word) === 0 : tokens[at + k]!.norm !== word)
      return 0
  }
  return phrase.length
}
