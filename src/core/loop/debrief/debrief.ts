import { splitSentences } from '../../story/told/sentences.ts'
import type { Span } from '../../text/span.ts'
import { composeMarks, saysNothingAgainst } from './compose-marks.ts'
import type { Concern } from './concern.ts'
import { readRemark } from './read-remark.ts'
import { weighConcerns } from './weigh-concerns.ts'

/** A phrase of a debrief that names a concern. */
export interface DebriefMark {
  concern: Concern
  place: Span
  /** `text.slice(place.start, place.end)` */
  phrase: string
}

/** A sentence in which nothing was marked. */
export interface UnreadSentence extends Span {
  /** What it might name, the likeliest first; for the person to say. */
  likely: Concern[]
}

/** A debrief as far as the program understands it. */
export interface DebriefReading {
  /** In the order of the text; none overlaps another of the same concern. */
  marks: DebriefMark[]
  /** For the person to read themselves. */
  unread: UnreadSentence[]
}

/**
 * From this chance on a sentence's words are a mark by themselves; from the other on they are offered. Held against texts
 * of writers whose words the weights had not seen: from .4 nine marks in ten are right, from .1 the concern is among
 * three in about four of five.
 */
const leastToMark = 0.4
const leastToOffer = 0.1
/** A phrase that is known is a mark only where its sentence's words speak for it so far; else it is offered. */
const leastToBear = 0.1
/** In so few words the phrase is nearly all there is, and nothing beside it could speak for it. */
const mostWordsAlone = 4
const mostOffered = 3

/**
 * Marks the phrases of a debrief that name a concern: a topic beside what says that it was missed or too much
 * (`compose-marks.ts`), and where no phrase does, a sentence whose words go with one concern (`weigh-concerns.ts`).
 * Praise is not marked, nor a concern that is denied ("not vague at all") or taken back (`taken-back.ts`). Never throws; linear in the text.
 */
export function readDebrief(text: string): DebriefReading {
  const marks: DebriefMark[] = []
  const unread: UnreadSentence[] = []
  for (const sentence of splitSentences(text).flatMap((one) => cutLong(text, one))) {
    const words = text.slice(sentence.start, sentence.end)
    const remark = readRemark(words)
    const weighed = weighConcerns(remark.line)
    const composed = composeMarks(remark)
    const isShort = words.trim().split(/\s+/).length <= mostWordsAlone
    const borne = composed.filter(
      ({ concern }) => isShort || chanceOf(weighed, concern) >= leastToBear,
    )
    const likely = saysNothingAgainst(remark.line)
      ? []
      : weighed.filter(({ chance }) => chance >= leastToOffer)
    const found =
      borne.length > 0
        ? borne
        : likely
            .filter(({ chance }) => chance >= leastToMark)
            .map(({ concern }) => ({ concern, place: { start: 0, end: words.length } }))
    if (found.length === 0)
      unread.push({
        ...sentence,
        likely: [...new Set([...composed, ...likely].map(({ concern }) => concern))].slice(
          0,
          mostOffered,
        ),
      })
    for (const { concern, place } of found) {
      const start = sentence.start + place.start
      const end = sentence.start + place.end
      marks.push({ concern, place: { start, end }, phrase: text.slice(start, end) })
    }
  }
  return { marks, unread }
}

const chanceOf = (weighed: readonly { concern: Concern; chance: number }[], concern: Concern) =>
  weighed.find((one) => one.concern === concern)?.chance ?? 0

/** No sentence that anybody says is longer, in characters; what is gets read piece by piece, so that reading stays linear. */
const longestSentence = 600

function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence)
    const to = space > from ? space : from + longestSentence
    pieces.push({ start: from, end: to })
    from = text[to] === ' ' ? to + 1 : to
  }
  return from < end ? [...pieces, { start: from, end }] : pieces
}
