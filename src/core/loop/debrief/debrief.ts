import { splitSentences } from '../../story/told/sentences.ts'
import type { Span } from '../../text/span.ts'
import { concerns, type Concern } from './concern.ts'
import { concernWords, lackAfter, lackWords, nothingAmiss } from './debrief-lexicon.ts'

/** A phrase of a debrief that names a concern. */
export interface DebriefMark {
  concern: Concern
  place: Span
  /** `text.slice(place.start, place.end)` */
  phrase: string
}

/** A debrief as far as the program understands it. */
export interface DebriefReading {
  /** In the order of the text; none overlaps another of the same concern. */
  marks: DebriefMark[]
  /** Sentences in which nothing was marked, for the person to read themselves. */
  unread: Span[]
}

/**
 * Marks the phrases of a debrief that name a concern. Praise is not marked, nor a concern that is denied ("not vague
 * at all"). Never throws; linear in the text.
 */
export function readDebrief(text: string): DebriefReading {
  const marks: DebriefMark[] = []
  const unread: Span[] = []
  for (const sentence of splitSentences(text).flatMap((one) => cutLong(text, one))) {
    const found = markSentence(text.slice(sentence.start, sentence.end)).map(
      ({ concern, place }): DebriefMark => {
        const start = sentence.start + place.start
        const end = sentence.start + place.end
        return { concern, place: { start, end }, phrase: text.slice(start, end) }
      },
    )
    if (found.length === 0) unread.push(sentence)
    marks.push(...found)
  }
  return { marks, unread }
}

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

interface Found {
  concern: Concern
  place: Span
}

function markSentence(sentence: string): Found[] {
  // One unit for one unit, so that every place stays.
  const plain = sentence.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s/g, ' ')
  const clauses = splitClauses(plain)
  const found = concerns.flatMap((concern) =>
    mergePlaces(clauses.flatMap((clause) => findIn(plain, clause, concern))).map((place) => ({
      concern,
      place,
    })),
  )
  return dropWeaker(plain, found).toSorted(
    (one, other) => one.place.start - other.place.start || one.place.end - other.place.end,
  )
}

/** A lack reaches no further than to what begins something new; what only strengthens it does not. */
const clauseEnd =
  /(?:[;:.()]|,(?! (?:almost|maybe|perhaps|if anything|even)\b))\s|\s[–—-]\s|\s(?:but|although|though|however)\s/gi

function splitClauses(plain: string): Span[] {
  const clauses: Span[] = []
  let start = 0
  for (const { index, 0: end } of plain.matchAll(clauseEnd)) {
    clauses.push({ start, end: index })
    start = index + end.length
  }
  clauses.push({ start, end: plain.length })
  return clauses
}

const lackPattern = new RegExp(`(?<![\\w'-])(?:${lackWords})(?![\\w'])`, 'gi')

/** The most words between a word of lacking and what is missed. */
const lackReach = 7

function findIn(plain: string, clause: Span, concern: Concern): Span[] {
  const words = plain.slice(clause.start, clause.end)
  const { says, lacks } = concernWords[concern]
  const said = matchAll(words, says).filter(({ start }) => !isDenied(words.slice(0, start)))
  const lackings = [...words.matchAll(lackPattern)].filter(
    ({ index, 0: lack }) =>
      !nothingAmiss.test(words.slice(index + lack.length).trimStart()) &&
      (startsDenial.test(lack) || !isDenied(words.slice(0, index))),
  )
  const missed = matchAll(words, lacks).flatMap(({ start, end }): Span[] => {
    const before = lackings.findLast(({ index }) => index < start)
    if (before === undefined) {
      const after = lackAfter.exec(words.slice(end))
      return after === null || isDenied(after[0]) ? [] : [{ start, end: end + after[0].length }]
    }
    const between = words.slice(before.index + before[0].length, start).trim()
    if (between !== '' && between.split(' ').length > lackReach) return []
    return [{ start: before.index, end }]
  })
  return [...said, ...missed].map(({ start, end }) => ({
    start: clause.start + start,
    end: clause.start + trimEnd(words, end),
  }))
}

function matchAll(words: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)]
      .filter(({ 0: match }) => match.trim() !== '')
      .map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  )
}

/** A word of denial at most three words before. */
const denial =
  /(?:\b(?:not|never|no|nobody|nothing|none|without|hardly|neither|nor|zero)|n't)(?: [\w'-]+){0,3} ?["']?$/i

/** These deny by themselves; two of them in a row are still a lack. */
const startsDenial = /^(?:not?|never|nobody|nothing|none|without|hardly|cannot|[a-z]+n't)\b/i

const isDenied = (before: string): boolean => {
  const denied = denial.exec(before)
  return denied !== null && !/^not (?:just|only)\b/i.test(denied[0])
}

/** To the end of the word it stands in, without the words on which no phrase ends. */
function trimEnd(words: string, end: number): number {
  const cut = words
    .slice(0, end + (/^[\w'-]*/.exec(words.slice(end))?.[0].length ?? 0))
    .replace(/(?: (?:the|a|an|and|or|to|of|in|on|was|were|is|it|with))+$/i, '')
  return cut.trimEnd().length
}

function mergePlaces(places: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last !== undefined && place.start < last.end) last.end = Math.max(last.end, place.end)
    else merged.push({ ...place })
  }
  return merged
}

/** What is missed may only be how something else is told: "not enough detail on the result" misses a result. */
const onlyHow: readonly Concern[] = ['not-specific']

function dropWeaker(plain: string, found: readonly Found[]): Found[] {
  const whole = found.filter((one) => !found.some((other) => beginsWith(other.place, one.place)))
  return whole.filter(
    (one) =>
      !onlyHow.includes(one.concern) ||
      !whole.some(
        (other) =>
          other.concern !== one.concern &&
          other.place.start <= one.place.end &&
          other.place.end > one.place.end &&
          /\b(?:on|about|of|around)\b/i.test(plain.slice(one.place.start, other.place.end)),
      ),
  )
}

/** Whether a link that the person settled is about this phrase. */
export const isOf = (
  link: Pick<DebriefMark, 'concern' | 'phrase'>,
  mark: Pick<DebriefMark, 'concern' | 'phrase'>,
): boolean => link.concern === mark.concern && link.phrase === mark.phrase

/** "Weren't sure the decision | was yours": the longer of the two is what was meant. */
const beginsWith = (longer: Span, shorter: Span): boolean =>
  longer.start === shorter.start && longer.end > shorter.end
