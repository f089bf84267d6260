import { RecentMap } from '../recent-map.ts'
import { WordForm } from './word-form.ts'
import {
  expandLexeme,
  findLexeme,
  guessPos,
  hintOfLexeme,
  lemmatize,
  normalOf,
  partRules,
  posNames,
  posesOfLexeme,
  posOfLexeme,
  wholeWordRules,
  wordOfLexeme,
} from './wink-model.ts'

/** One token of a word as the lexicon has it, before its neighbours are looked at. Parts of speech are numbers. */
export interface WordPart {
  norm: string
  /** The likeliest part of speech. */
  pos: number
  /** Part of a contraction: neither part of speech nor lemma depend on the neighbours. */
  given: boolean
  /** By what the state machines know the word, or 0. */
  hint: number
  /** The parts of speech that it can be at all. */
  poses: ReadonlySet<number>
  /** True where the lexicon does not hold it. */
  unknown: boolean
  /** Its form as each part of speech, made when first asked for. */
  forms: (WordForm | undefined)[]
  /** Its lemma where that is given. */
  lemma: string | undefined
  lexeme: number | undefined
}

/** A part as a part of speech: the same object as long as the word is remembered. */
export function formOf(part: WordPart, pos: number): WordForm {
  return (part.forms[pos] ??= makeForm(part, pos))
}

function makeForm(part: WordPart, pos: number): WordForm {
  const lemma =
    part.lemma !== undefined && pos === part.pos
      ? part.lemma
      : intern(lemmatize(part.norm, part.lexeme, pos))
  return new WordForm(part.norm, lemma, posNames[pos]!, part.unknown)
}

/**
 * A word in the one copy that the engine keeps of the names and literals of a program. A text's words are compared with
 * those hundreds of times each, and two such copies are compared by where they lie.
 */
function intern(word: string): string {
  // Without a prototype an object is a table: each name would else make a shape of its own.
  const names = Object.create(null) as Record<string, true>
  names[word] = true
  return Object.keys(names)[0]!
}

/** Words whose parts are remembered: some four times what one person uses in all their stories. */
const known = new RecentMap<string, readonly WordPart[]>(8192)
/** Longer words are not remembered: they may be slices, which keep the whole text that they were cut from. */
const longestKnown = 12

const beginsWithDigit = /^\d/

/** The parts of a word as `tokenize` gives it: one, or those of a contraction or of a word like "5k". */
export function partsOf(norm: string): readonly WordPart[] {
  const before = known.get(norm)
  if (before !== undefined) return before
  const parts = splitWord(norm)
  if (norm.length > longestKnown) return parts
  // Figures are many, and compared with no list.
  if (!beginsWithDigit.test(norm)) for (const part of parts) part.norm = intern(part.norm)
  known.set(norm, parts)
  return parts
}

/** Categories of the model's tokenizer. */
const unknownCategory = 0
const wordCategory = 1
const punctuationCategory = 12

function splitWord(norm: string): WordPart[] {
  const parts = partsInLexicon(norm)
  if (parts !== undefined) return parts
  const category = categoryOf(norm)
  if (category !== undefined) return [newPart(norm, category)]
  const stem = norm.slice(0, -2)
  if (norm.endsWith("'s") && stem.length > 1) {
    const stemCategory = categoryOf(stem)
    const stemParts =
      partsInLexicon(stem) ?? (stemCategory === undefined ? [] : [newPart(stem, stemCategory)])
    if (stemParts.length > 0) return [...stemParts, newPart("'s", punctuationCategory)]
  }
  return splitByRules(norm, 0)
}

function categoryOf(word: string): number | undefined {
  return wholeWordRules.find(({ pattern }) => pattern.test(word))?.category
}

/** Cuts out what the first rule that matches anything matches, and cuts what lies between by the rules after it. */
function splitByRules(text: string, fromRule: number): WordPart[] {
  for (let at = fromRule; at < partRules.length; at++) {
    const { pattern, category } = partRules[at]!
    const matches = text.match(pattern)
    if (matches === null) continue
    const parts: WordPart[] = []
    text.split(pattern).forEach((between, index) => {
      if (between !== '') parts.push(...splitByRules(between, at + 1))
      const match = matches[index]
      if (match !== undefined) parts.push(...(partsInLexicon(match) ?? [newPart(match, category)]))
    })
    return parts
  }
  return [newPart(text, unknownCategory)]
}

/** The parts of a word of the lexicon; undefined for any other. */
function partsInLexicon(word: string): WordPart[] | undefined {
  const lexeme = findLexeme(word)
  if (lexeme === undefined) return undefined
  const contraction = expandLexeme(lexeme)
  if (contraction === undefined) return [newPart(word, wordCategory)]
  return contraction.map((part) => ({
    norm: wordOfLexeme(part.lexeme),
    pos: part.pos,
    given: true,
    hint: hintOfLexeme(part.lexeme),
    poses: posesOfLexeme(part.normal),
    unknown: false,
    forms: [],
    lemma: wordOfLexeme(part.lemma),
    lexeme: part.lexeme,
  }))
}

/** A part that stands for itself; the category counts only where the lexicon does not hold it. */
function newPart(norm: string, category: number): WordPart {
  const lexeme = findLexeme(norm)
  return {
    norm: lexeme === undefined ? norm : wordOfLexeme(lexeme),
    pos: lexeme === undefined ? guessPos(norm, category) : posOfLexeme(lexeme),
    given: false,
    hint: lexeme === undefined ? 0 : hintOfLexeme(lexeme),
    poses: posesOfLexeme(lexeme === undefined ? undefined : normalOf(lexeme)),
    unknown: lexeme === undefined,
    forms: [],
    lemma: undefined,
    lexeme,
  }
}
