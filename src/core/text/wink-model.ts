import model from 'wink-eng-lite-web-model'
import { packWords } from './packed-words.ts'
import type { PackedWords } from './packed-words.ts'

/** A rule of the model's tokenizer: pattern, flags, and the category of what it matches. */
type CategoryRule = readonly [pattern: string, flags: string, category: number]

/** Where a property stands in a lexeme's words: word index, mask, shift. */
type PropertyLayout = readonly [word: number, mask: number, shift: number, ...rest: number[]]

type Property =
  | 'pos'
  | 'posHint'
  | 'lexemeCID'
  | 'lemma'
  | 'normal'
  | 'isSLemma'
  | 'isBaseForm'
  | 'isContraction'
  | 'isSpellingMapped'

/** What wink-nlp 2.4 reads of its language model, as far as tags and lemmas need it. */
interface CoreModel {
  packing: { size: number; layout: Record<Property, PropertyLayout>; config: unknown }
  lexicon: Uint32Array
  xpansions: Uint32Array
  features: {
    lexeme: { list: string[] }
    pos: { list: PartOfSpeech[] }
    posClusters: { list: ReadonlySet<number>[] }
  }
  pos: { hash: Record<string, number> }
  trex: { ltc: CategoryRule[]; rtc: CategoryRule[] }
}

/** The model's own lookups, as its lemmatizer and its features call them. */
interface Lookups {
  hasSamePOS: (word: string, pos: PartOfSpeech) => boolean
  lookup: (word: string) => readonly number[]
  intrinsicSize: () => number
}

interface LanguageModel {
  core: () => CoreModel
  pos: () => { machines: string[] }
  featureFn: (config: unknown) => {
    pos: (word: string, category: number, lookups: Lookups) => number
  }
  addons: { lemmatize: (word: string, pos: PartOfSpeech, lookups: Lookups) => string }
}

export type PartOfSpeech =
  | 'UNK'
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SCONJ'

// The package keeps the types of its parts to itself; these are the parts that wink-nlp 2.4 reads.
const language = model as unknown as LanguageModel
let unpacked: CoreModel['features']['lexeme'] | undefined
let packed: PackedWords = packWords([])
const { layout, size, config, lexicon, xpansions, posClusters, posByName, posList, rules } =
  readTables()

/** The lexicon's words, packed when the first of them is asked for: the first page is served before that. */
function words(): PackedWords {
  if (unpacked !== undefined) {
    packed = packWords(unpacked.list)
    unpacked = undefined
  }
  return packed
}

/** What is used of the model; the rest, some megabytes, is let go. */
function readTables() {
  const { packing, lexicon, xpansions, features, pos, trex } = language.core()
  unpacked = features.lexeme
  return {
    ...packing,
    lexicon,
    xpansions,
    posClusters: features.posClusters.list,
    posByName: pos.hash as Record<PartOfSpeech, number>,
    posList: features.pos.list,
    rules: trex,
  }
}

/** Names of the parts of speech by their number. */
export const posNames: readonly PartOfSpeech[] = posList

/** The state machines that correct each word's most likely part of speech by its neighbours, as JSON. */
export const posMachines: readonly string[] = language.pos().machines

/** Patterns for a whole word outside the lexicon, and those that cut such a word into parts, in order. */
export const wholeWordRules = rules.ltc.map(toCategoryRule)
export const partRules = rules.rtc.map(toCategoryRule)

function toCategoryRule([pattern, flags, category]: CategoryRule) {
  return { pattern: new RegExp(pattern, flags), category }
}

/** The number of a word in the lexicon; undefined where the lexicon does not hold it. The word is in lower case. */
export function findLexeme(word: string): number | undefined {
  return words().find(word)
}

export function wordOfLexeme(at: number): string {
  return words().at(at)
}

function read(at: number, property: Property): number {
  const [word, mask, shift] = layout[property]
  return (lexicon[word + at * size]! & mask) >>> shift
}

/** The number of a lexeme's most likely part of speech. */
export function posOfLexeme(at: number): number {
  return read(spelledUsually(at), 'pos') || posByName.NOUN
}

/** A number by which the state machines know some words, or 0. */
export function hintOfLexeme(at: number): number {
  return read(at, 'posHint')
}

/** The parts of speech that a lexeme in lower case and usual spelling can be at all; of a word outside the lexicon, any. */
export function posesOfLexeme(normal: number | undefined): ReadonlySet<number> {
  return posClusters[normal === undefined ? 0 : read(normal, 'lexemeCID')]!
}

/** A part of a contraction: "did" and "n't". Its part of speech and lemma are given. */
export interface ContractionPart {
  lexeme: number
  normal: number
  lemma: number
  pos: number
}

/** What a contraction stands for, or undefined where the lexeme is none. */
export function expandLexeme(at: number): ContractionPart[] | undefined {
  if (read(at, 'isContraction') === 0) return undefined
  // Of a contraction, the lemma's bits hold where its parts begin (14 bits) and how many numbers they take (5).
  const packed = read(at, 'lemma')
  const from = packed & 0x3fff
  const to = from + ((packed >>> 14) & 0x1f)
  const parts: ContractionPart[] = []
  for (let k = from; k < to; k += 4) {
    const [lexeme, normal, lemma, pos] = xpansions.subarray(k, k + 4)
    parts.push({ lexeme: lexeme!, normal: normal!, lemma: lemma!, pos: pos! })
  }
  return parts
}

const lookups: Lookups = {
  hasSamePOS: (word, pos) => {
    const at = words().find(word)
    if (at === undefined || read(at, 'isContraction') === 1 || read(at, 'isBaseForm') === 0)
      return false
    return posClusters[read(at, 'lexemeCID')]!.has(posByName[pos])
  },
  // Asked only about words outside the lexicon: any number that is not below its size says so.
  lookup: () => [0],
  intrinsicSize: () => 0,
}

const features = language.featureFn(config)

/** The number of the part of speech that the shape of a word outside the lexicon suggests. */
export function guessPos(word: string, category: number): number {
  return features.pos(word, category, lookups) || posByName.NOUN
}

/** The base form of a word as that part of speech. */
export function lemmatize(word: string, at: number | undefined, pos: number): string {
  if (at === undefined) return language.addons.lemmatize(word, posNames[pos]!, lookups)
  const usual = spelledUsually(at)
  if (read(usual, 'isSLemma') === 1) return wordOfLexeme(read(usual, 'lemma'))
  return language.addons.lemmatize(wordOfLexeme(normalOf(at)), posNames[pos]!, lookups)
}

/** "Analyse" and "analyze" are spellings of one lexeme; the model's properties hang on one of them. */
function spelledUsually(at: number): number {
  return read(at, 'isSpellingMapped') === 1 ? read(at, 'lemma') : at
}

/** The lexeme of a word in its usual spelling and in lower case. */
export function normalOf(at: number): number {
  return read(at, 'isSpellingMapped') === 1 ? read(at, 'lemma') : at + read(at, 'normal')
}
