import winkNLP from 'wink-nlp'
import type { ItsFunction, PartOfSpeech } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Word } from './tokenize.ts'

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
}

const nlp = winkNLP(model, ['pos'])
// The tagger knows these two by identity, so they must be handed over as they are.
// oxlint-disable-next-line typescript/unbound-method
const posOf: ItsFunction<PartOfSpeech> = nlp.its.pos
// oxlint-disable-next-line typescript/unbound-method
const lemmaOf = nlp.its.lemma as ItsFunction<string>

/** The tagger's cost grows faster than its input beyond some ten thousand words, so long texts go in pieces. */
const wordsAtOnce = 2000

/** Tags words with part of speech and lemma. Every token's place lies within its word's. */
export function tagWords(words: readonly Word[]): Token[] {
  const tokens: Token[] = []
  for (let from = 0; from < words.length; from += wordsAtOnce) {
    tagPiece(words.slice(from, from + wordsAtOnce), tokens)
  }
  return tokens
}

function tagPiece(words: readonly Word[], tokens: Token[]): void {
  const doc = nlp.readDoc(words.map((word) => word.norm).join(' '))
  const values = doc.tokens().out()
  const poses = doc.tokens().out(posOf) as PartOfSpeech[]
  const lemmas = doc.tokens().out(lemmaOf) as string[]
  let at = 0
  let used = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const word = words[at]
    if (word === undefined) return
    const exact = word.end - word.start === word.norm.length
    tokens.push({
      start: exact ? word.start + used : word.start,
      end: exact ? Math.min(word.end, word.start + used + value.length) : word.end,
      norm: value,
      lemma: lemmas[i]!,
      pos: poses[i]!,
      unknown: doc.isOOV(value),
      opensLine: word.opensLine && used === 0,
    })
    used += value.length
    if (used >= word.norm.length) {
      at += 1
      used = 0
    }
  }
}
