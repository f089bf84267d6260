import { settlePoses } from './settle-poses.ts'
import type { Word } from './tokenize.ts'
import type { PartOfSpeech } from './wink-model.ts'
import type { WordForm } from './word-form.ts'
import { formOf, partsOf } from './word-parts.ts'
import type { WordPart } from './word-parts.ts'

/** One token: a word, or a part of a contraction ("did" and "n't" share the word's place). */
export interface Token {
  start: number
  end: number
  /** Lower-case form. */
  norm: string
  lemma: string
  pos: PartOfSpeech
  /** True where the tagger's lexicon does not hold the word: a name, a term of the trade, a typing slip. */
  unknown: boolean
  /** Begins a line of the text. */
  opensLine: boolean
  /** What norm, lemma, part of speech and `unknown` say together. */
  form: WordForm
  /** What stands before it in the text: a full stop, a comma, or nothing. */
  after: Word['after']
}

/** The neighbours that settle a part of speech are sought within this many words, however long the text is. */
const wordsAtOnce = 2000

/** Tags words with part of speech and lemma. Every token's place lies within its word's. Linear in the words. */
export function tagWords(words: readonly Word[]): Token[] {
  const tokens: Token[] = []
  for (let from = 0; from < words.length; from += wordsAtOnce)
    tagPiece(words.slice(from, from + wordsAtOnce), tokens)
  return tokens
}

function tagPiece(words: readonly Word[], tokens: Token[]): void {
  const partsByWord: (readonly WordPart[])[] = []
  const parts: WordPart[] = []
  for (const { norm } of words) {
    const ofWord = partsOf(norm)
    partsByWord.push(ofWord)
    for (const part of ofWord) parts.push(part)
  }
  const poses = settlePoses(parts)
  let at = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const exact = word.end - word.start === word.norm.length
    let used = 0
    for (const part of partsByWord[index]!) {
      const form = formOf(part, poses[at]!)
      tokens.push({
        start: exact ? word.start + used : word.start,
        end: exact ? Math.min(word.end, word.start + used + part.norm.length) : word.end,
        norm: form.norm,
        lemma: form.lemma,
        pos: form.pos,
        unknown: form.unknown,
        form,
        opensLine: word.opensLine && used === 0,
        after: used === 0 ? word.after : 'word',
      })
      used += part.norm.length
      at += 1
    }
  }
}
