import type { Span } from '../text/span.ts'

/** Words in the sentence they were said in: a piece of the text, and where in the piece they stand. */
export interface Excerpt {
  text: string
  place: Span
}

/** Characters shown on each side at most. */
const reach = 90
const sentenceEnd = /[.!?](?=\s)|\n/gu
const ellipsis = '…'

/** A place in a text with the rest of its sentence around it, cut between words where the sentence is long. */
export function excerptAt(text: string, { start, end }: Span): Excerpt {
  const from = Math.max(0, start - reach)
  const before = text.slice(from, start)
  const lastEnd = [...before.matchAll(sentenceEnd)].at(-1)
  const isCutBefore = lastEnd === undefined && from > 0
  const head = (
    lastEnd === undefined
      ? isCutBefore
        ? fromWord(before)
        : before
      : before.slice(lastEnd.index + 1)
  ).trimStart()

  const after = text.slice(end, end + reach)
  const nextEnd = /[.!?](?=\s|$)|\n/u.exec(after)
  const isCutAfter = nextEnd === null && end + reach < text.length
  const tail = (
    nextEnd === null ? (isCutAfter ? toWord(after) : after) : after.slice(0, nextEnd.index + 1)
  ).trimEnd()

  const lead = isCutBefore ? ellipsis : ''
  const said = text.slice(start, end)
  const placeStart = lead.length + head.length
  return {
    text: `${lead}${head}${said}${tail}${isCutAfter ? ellipsis : ''}`,
    place: { start: placeStart, end: placeStart + said.length },
  }
}

/** Without a word that is cut at the front. */
function fromWord(text: string): string {
  const space = text.search(/\s/u)
  return space === -1 ? '' : text.slice(space)
}

/** Without a word that is cut at the end. */
function toWord(text: string): string {
  const space = text.search(/\s\S*$/u)
  return space === -1 ? '' : text.slice(0, space)
}
