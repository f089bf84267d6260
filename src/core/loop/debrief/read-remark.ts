import { tagWords } from '../../text/tag-words.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { Span } from '../../text/span.ts'

/** A sentence as its base forms: what is told of it there can be laid back over its own words. */
export interface Remark {
  /** Base forms and signs with a space around each; `" he be not sure , "`. Places below are places in it. */
  line: string
  /** The place, in the sentence, of what stands at a place of the line. */
  toSentence: (place: Span) => Span
}

const signs: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['.', '.'],
  ['!', '.'],
  ['?', '?'],
  ['(', '('],
  [')', ')'],
  ['"', '"'],
  ['“', '"'],
  ['”', '"'],
  ['‘', '"'],
  ['–', ';'],
  ['—', ';'],
  ['…', '.'],
])

/** Signs between two words, in order, each once in a row; "don't" has none, and 'quoted' has two. */
function signsOf(between: string): string[] {
  const found: string[] = []
  for (let at = 0; at < between.length; at++) {
    const sign = between.charAt(at)
    const known =
      signs.get(sign) ??
      ((sign === "'" || sign === '’') && between.length > 1
        ? '"'
        : sign === '-' && between[at - 1] === ' ' && between[at + 1] === ' '
          ? ';'
          : undefined)
    if (known !== undefined && found.at(-1) !== known) found.push(known)
  }
  return found
}

/** Reads a sentence as base forms. Linear in its length. */
export function readRemark(sentence: string): Remark {
  const tokens = tagWords(tokenize(sentence))
  const starts: { at: number; span: Span }[] = []
  let line = ' '
  const add = (word: string, span: Span) => {
    starts.push({ at: line.length, span })
    line += `${word} `
  }
  let end = 0
  for (const token of tokens) {
    if (token.start > end || end === 0)
      for (const sign of signsOf(sentence.slice(end, token.start)))
        add(sign, { start: end, end: token.start })
    add(token.lemma, token)
    end = Math.max(end, token.end)
  }
  for (const sign of signsOf(sentence.slice(end))) add(sign, { start: end, end: sentence.length })
  if (!/[.?] $/.test(line)) line += '. '
  return {
    line,
    toSentence: ({ start, end: to }) => {
      const inside = starts.filter(
        ({ at, span }) => at + 1 > start && at < to && isWord(sentence, span),
      )
      const first = inside[0]
      const last = inside.at(-1)
      return first === undefined || last === undefined
        ? { start: 0, end: 0 }
        : { start: first.span.start, end: last.span.end }
    },
  }
}

const isWord = (sentence: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(sentence.slice(start, end))
