import { remember } from '../../remember.ts'
import { compactPattern } from '../../text/compact-pattern.ts'
import { toOneByte } from '../../text/one-byte.ts'
import type { Telling, TellingWord } from './telling.ts'

/** A phrase found in a telling: words `from` to `to`, half-open. */
export interface Phrase {
  from: number
  to: number
}

/**
 * A pattern over a telling's words in lower case, contractions split ("did n't"). `~3` stands for up to three words of any
 * kind; it never crosses a full stop. Everything else is a regular expression over whole words, without unbounded repeats.
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  const source = phrases
    .map((phrase) => phrase.trim().replace(/~(\d+) ?/g, '(?:[^ .]+ ){0,$1}'))
    .join('|')
  return new RegExp(compactPattern(`(?<= )(?:${source})(?:(?= )|(?<= ))`), 'g')
}

/** A telling's words as one line, for patterns. */
export interface WordLine {
  line: string
  /** For each word, where it starts in the line. */
  starts: readonly number[]
}

/** The line of a telling: words divided by blanks, sentences by a full stop. */
export function lineOf(words: readonly Pick<TellingWord, 'norm' | 'pause'>[]): WordLine {
  const starts: number[] = []
  const parts: string[] = []
  let length = 1
  for (const word of words) {
    if (word.pause === 'stop') {
      parts.push('.')
      length += 2
    }
    starts.push(length)
    const norm = word.norm.replaceAll(/[. ]/g, '_')
    parts.push(norm)
    length += norm.length + 1
  }
  return { line: toOneByte(` ${parts.join(' ')} `), starts }
}

const lineOfTelling = remember(({ words }: Telling) => lineOf(words))

/** Every place of a telling where the pattern stands, in order. Linear in the telling. */
export function findPhrases(telling: Telling, pattern: RegExp): Phrase[] {
  return findInLine(lineOfTelling(telling), pattern)
}

/** Every place of a line where the pattern stands, in order. Linear in the line. */
export function findInLine(line: WordLine, pattern: RegExp): Phrase[] {
  const found: Phrase[] = []
  let word = 0
  // Most patterns stand nowhere: unlike matchAll, this then makes nothing that must be collected.
  pattern.lastIndex = 0
  for (let match = pattern.exec(line.line); match !== null; match = pattern.exec(line.line)) {
    const end = match.index + match[0].length
    while (word + 1 < line.starts.length && line.starts[word + 1]! <= match.index) word += 1
    let to = word + 1
    while (to < line.starts.length && line.starts[to]! < end) to += 1
    found.push({ from: word, to })
  }
  return found
}
