import { RecentMap } from '../recent-map.ts'
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

/**
 * Texts remembered: what was just said in a round is listened to, graded, asked on and read for the ledger, and the
 * telling that it belongs to is asked on again.
 */
const mostRemembered = 6
/** Texts longer than this, in UTF-16 units, are read again each time. */
const longestRemembered = 20_000
const remembered = new RecentMap<string, ParsedText>(mostRemembered)

/**
 * Reads a text: words, tags, clauses. Never throws; an empty text gives no tokens. Linear in its length. Pure: the
 * newest few texts are read once.
 */
export function parseText(text: string): ParsedText {
  const parsed = remembered.get(text) ?? readText(text)
  // Kept again at each use: what makes room is the one longest unused.
  if (text.length <= longestRemembered) remembered.set(text, parsed)
  return parsed
}

function readText(text: string): ParsedText {
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
