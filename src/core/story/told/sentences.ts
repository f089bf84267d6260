import type { Span } from '../../text/span.ts'

/** A stop after one of these does not end a sentence. */
const abbreviations = new Set(
  `mr mrs ms mx dr prof st sr jr vs e.g eg i.e ie cf approx ca fig figs dept est vol ch sec eq nos pp
   gen gov sen rep rev hon lt col sgt capt messrs mme mlle resp incl excl etc min max avg`.split(
    /\s+/u,
  ),
)

/** Nor does one after these, before a number. */
const beforeNumbers = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec art para tel ext rm ver nr abs bldg apt`.split(
    ' ',
  ),
)

/** Single letters with stops ("a.m", "w.r.t"), without the last stop: before a small letter it ends nothing. */
const dotted = /^\p{L}(?:\.\p{L})+$/u

/** How many sentences a text has, for the three of a card (see `splitSentences`). */
export function countSentences(text: string): number {
  return splitSentences(text).length
}

/**
 * The sentences of a text, each without the white space around it, in order. A list item, or a line apart, is one
 * even without a stop; numbers (4.5), abbreviations (e.g., Mr.) and speech inside a sentence
 * ("Will it hold?" she asked.) do not divide it.
 */
export function splitSentences(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return toBlocks(text).flatMap((block) => {
    const sentences: Span[] = []
    // A line break inside a paragraph ends nothing; as one space it keeps every place.
    const words = text.slice(block.start, block.end).replaceAll(/[\r\n]/gu, ' ')
    const segments = [...segmenter.segment(words)]
    const cut = isWrittenSmall(words) ? cutSmall : cutBeforeNumber
    for (const { segment, index } of segments.flatMap(cut)) {
      if (!/[\p{L}\p{N}]/u.test(segment)) continue
      const last = sentences.at(-1)
      const start = block.start + index + (segment.length - segment.trimStart().length)
      const end = block.start + index + segment.trimEnd().length
      const before = last && text.slice(last.start, last.end)
      if (last && before !== undefined && runsOn(before, segment.trimStart())) last.end = end
      else sentences.push({ start, end })
    }
    return sentences
  })
}

/**
 * Notes written without capitals: they begin so, or oftener go on in a small letter behind a stop than in a capital,
 * as where the first word is a name.
 */
function isWrittenSmall(words: string): boolean {
  if (/^\p{Ll}/u.test(words)) return true
  let [small, capital] = [0, 0]
  for (const [, word = '', next = ''] of words.matchAll(/([\p{L}\p{N}.)]+)[.!?]\s+(\p{L})/gu)) {
    if (abbreviations.has(word.toLowerCase()) || dotted.test(word)) continue
    if (/\p{Ll}/u.test(next)) small += 1
    else capital += 1
  }
  return small > capital
}

/** Who writes without capitals ends a sentence by its stop alone; `runsOn` puts back what an abbreviation parted. */
const cutSmall = (segment: Segment): Segment[] =>
  cutAt(segment, /(?<=[\p{L}\p{N}])[.!?](?=\s+\p{Ll})/gu)

/** A sentence may begin with a figure, "He answered for it. 64 clinics were down."; in notes a stop may be an abbreviation's. */
const cutBeforeNumber = (segment: Segment): Segment[] =>
  cutAt(segment, /(?<=\p{Ll}\p{Ll})[.!?](?=\s+\p{N})/gu)

type Segment = Pick<Intl.SegmentData, 'segment' | 'index'>

function cutAt({ segment, index }: Segment, stops: RegExp): Segment[] {
  const ends = [...segment.matchAll(stops)]
  const cuts = [0, ...ends.map((end) => end.index + 1), segment.length]
  return cuts
    .slice(1)
    .map((to, at) => ({ segment: segment.slice(cuts[at], to), index: index + (cuts[at] ?? 0) }))
}

/** Sentences as one card's text; where nothing shows that one ends and the next begins, a paragraph does. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((card, next) => {
    if (card === '') return next
    const shown = /[.!?…]["'”’»)\]]*$/u.test(card) && !/^\p{Ll}/u.test(next)
    return shown ? `${card} ${next}` : `${card}\n\n${next}`
  }, '')
}

/** Paragraphs and list items, each without its mark. */
function toBlocks(text: string): Span[] {
  const blocks: Span[] = []
  let open = false
  for (const line of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    const words = line[0].trim()
    if (words === '') {
      open = false
      continue
    }
    const start = line.index + (line[0].length - line[0].trimStart().length)
    const item = /^(?:[-*+•–—]|\d{1,2}[.)])\s+/u.exec(words)
    const end = start + words.length
    const last = blocks.at(-1)
    if (item || !open || !last) blocks.push({ start: start + (item?.[0].length ?? 0), end })
    else last.end = end
    open = true
  }
  return blocks
}

function runsOn(before: string, next: string): boolean {
  const last = /([\p{L}.]+)\.$/u.exec(before.slice(-20))?.[1]?.toLowerCase()
  // "100 ms. He said": a unit behind its number ends a sentence, "Ms. Vos" does not.
  if (/\d\s*(?:ms|sec|min)\.$/iu.test(before) && /^\p{Lu}/u.test(next)) return false
  if (last !== undefined && abbreviations.has(last)) return true
  if (last !== undefined && beforeNumbers.has(last) && /^\d/u.test(next)) return true
  // "No. 5" and an initial: "J. Smith", "Jonas K. owns it", but not "we took plan B." before a lower-case word or a digit.
  if (last === 'no' && /^\d/u.test(next)) return true
  if (/(?:^|[\s(])\p{Lu}\.$/u.test(before) && /^\p{Lu}/u.test(next) && !/\bI\.$/u.test(before))
    return true
  if (/\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(before) && /^\p{Ll}/u.test(next)) return true
  // "Ilse. she had promised it": who it is about is no sentence of the notes.
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\.$/u.test(before) && /^\p{Ll}/u.test(next)) return true
  if (last !== undefined && dotted.test(last) && /^\p{Ll}/u.test(next)) return true
  return /[.!?…]["'”’»)]$/u.test(before) && /^\p{Ll}/u.test(next)
}
