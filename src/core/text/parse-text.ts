import { findClauses } from './clause.ts'
import type { Clause } from './clause.ts'
import type { Span } from './span.ts'
import { tagWords } from './tag-words.ts'
import type { Token } from './tag-words.ts'
import { foldRepetitions, tokenize } from './tokenize.ts'

/** A text read once. Everything the rules look at; `text` is what the person typed or said, unchanged. */
export interface ParsedText {
  text: string
  /** Words without punctuation, capitals, fillers and repetitions, tagged. */
  tokens: readonly Token[]
  clauses: readonly Clause[]
  /** Words of the text, before repetitions were dropped. */
  words: number
  /** How many of them only repeated what stood earlier. */
  repeated: number
}

/** Reads a text: words, tags, clauses. Never throws; an empty text gives no tokens. Linear in its length. */
export function parseText(text: string): ParsedText {
  const words = tokenize(text)
  const { kept, repeated } = foldRepetitions(words)
  const tokens = tagWords(kept)
  return { text, tokens, clauses: findClauses(tokens), words: words.length, repeated }
}

/** The place of the tokens `from` to `to` (half-open; at least one token) in the original text. */
export function spanOf(parsed: ParsedText, from: number, to: number): Span {
  const first = parsed.tokens[from]
  const last = parsed.tokens[Math.max(from, to - 1)]
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  return { start: first.start, end: Math.max(first.end, last.end) }
}
