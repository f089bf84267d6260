import type { Span } from '../../text/span.ts'
import { quoteOf, type Telling } from '../words/telling.ts'

/** A quotation that is widened holds no more words than a listener keeps. */
const mostWords = 24
/** A sentence of no more words is quoted whole. */
const shortSentence = 16
/** Words on which no phrase ends or with which none begins. Provenance: written for this project. */
const leadsOn = new Set(
  'and but or so then because since when that where while if as the a an to what which of in on at with for from by my our his her their its i we he she they was were is had have'.split(
    ' ',
  ),
)
/** A phrase of fewer words takes in its neighbour. */
const fewWords = 5
const opens = new Set('and but or so then because that which where um uh yeah like'.split(' '))

/**
 * The words at a place together with the rest of their phrase: the sentence where it is short, otherwise the clauses
 * that the place touches. Always holds the place and is a piece of the text.
 */
export function quoteWhole(telling: Telling, place: Span): string {
  const { text, words } = telling
  const first = words.findIndex(({ end }) => end > place.start)
  if (first === -1) return text.slice(place.start, place.end)
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < place.end) last += 1
  let [from, to] = sentenceOf(telling, first, last)
  if (to - from > shortSentence) {
    ;[from, to] = clausesOf(telling, first, last, from, to)
    while (from < first && opens.has(words[from]!.norm)) from += 1
    while (to > last + 1 && leadsOn.has(words[to - 1]!.norm)) to -= 1
  }
  if (to - from > mostWords) [from, to] = [first, last + 1]
  const { start, end } = quoteOf(telling, from, to).place
  return text.slice(Math.min(start, place.start), Math.max(end, place.end))
}

/** The words of the sentence, half-open; a raw transcript is one. */
function sentenceOf({ words }: Telling, first: number, last: number): [from: number, to: number] {
  let from = first
  while (from > 0 && words[from]!.pause !== 'stop') from -= 1
  let to = last + 1
  while (to < words.length && words[to]!.pause !== 'stop') to += 1
  return [from, to]
}

const relative = new Set(['who', 'which', 'that'])

function clausesOf(
  { words, clauses }: Telling,
  first: number,
  last: number,
  start: number,
  end: number,
): [from: number, to: number] {
  let [from, to] = [first, last + 1]
  const starts: number[] = []
  const ends: number[] = []
  clauses.forEach(({ subjectFrom, verbAt, to: clauseEnd }, at) => {
    const next = clauses[at + 1]?.subjectFrom ?? clauseEnd
    const reach = Math.min(end, Math.max(verbAt + 1, Math.min(clauseEnd, next)))
    if (subjectFrom < start || subjectFrom >= end) return
    starts.push(subjectFrom)
    ends.push(reach)
    if (subjectFrom > last || reach <= first) return
    from = Math.min(from, subjectFrom)
    to = Math.max(to, reach)
  })
  // "Who stood up" does not say who.
  if (relative.has(words[from]!.norm)) from = starts.findLast((at) => at < from) ?? start
  if (to - from < fewWords) to = ends.find((at) => at > to) ?? end
  if (to - from < fewWords) from = starts.findLast((at) => at < from) ?? start
  return [from, to]
}
