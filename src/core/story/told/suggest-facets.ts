import type { Span } from '../../text/span.ts'
import { facetCues, facetVetoes } from './facet-cues.ts'
import { splitSentences } from './sentences.ts'
import { facets, type Facet } from '../story.ts'

/** Sentences of a text that seem to tell a drill-in, for the person to say so. */
export interface FacetSuggestion {
  facet: Facet
  /** Places in `splitSentences(text)`, from the first to the last, both among them. */
  first: number
  last: number
  /** How much speaks for it; 1 is enough. */
  weight: number
  /** The words that speak for it, as they stand. */
  words: string
  place: Span
}

/** What the cues of a run of sentences must come to, and what each of its ends must have. */
const enough = 1
const leastAtEnd = 0.5
/** A run holds no more sentences than this; a card holds three, and a passage some more. */
const longestRun = 5
/** One cue of a run must have this. */
const surelyTold = 0.6
/** A longer text is searched to here, in UTF-16 units: a story of half an hour. */
const readLength = 30_000
/** A longer sentence is speech without stops, in which several things are told. */
const longestSentence = 90
/** Words quoted at most, and three more than the cue itself. */
const quotedWords = 9

interface ReadSentence extends Span {
  block: number
  scores: Record<Facet, number>
  cues: Partial<Record<Facet, { start: number; end: number; weight: number }>>
  carriesOn: boolean
  /** It tells how things stood afterwards. */
  isLater: boolean
  /** It tells how a quarrel ended. */
  isEnd: boolean
}

/**
 * Finds the sentences of a text without headings that seem to tell a drill-in, the surest run for each facet and
 * none twice, of the `wanted` ones alone, in the order of the text. Meant to be right rather than complete: what it does not name may be told
 * all the same.
 */
export function suggestFacets(text: string, wanted: readonly Facet[] = facets): FacetSuggestion[] {
  const read = readSentences(text)
  const runs = wanted.flatMap((facet) => findRuns(read, facet))
  const taken = new Set<number>()
  const told = new Set<Facet>()
  const chosen: FacetSuggestion[] = []
  for (const { facet, first, last, sum } of runs.toSorted(
    (a, b) => b.sum - a.sum || a.first - b.first,
  )) {
    const places = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    if (told.has(facet) || places.some((at) => taken.has(at))) continue
    const best = places
      .flatMap((at) => read[at]?.cues[facet] ?? [])
      .toSorted((a, b) => b.weight - a.weight)[0]
    if (!best) continue
    for (const at of places) taken.add(at)
    told.add(facet)
    const place = quoteFrom(text, best, read.find(({ end }) => end >= best.end)?.end ?? best.end)
    chosen.push({
      facet,
      first,
      last,
      weight: sum,
      words: text.slice(place.start, place.end),
      place,
    })
  }
  return chosen.toSorted((a, b) => a.first - b.first)
}

/** Who a sentence speaks of is named in the one before. */
const carryOn = /^(?:He|She|They|His|Her|Their|Hers|His|he|she|they|Him)\b/u

const later = /\b(?:since|ever after|nowadays|today|these days|still|afterwards|by now)\b/iu

function readSentences(text: string): ReadSentence[] {
  const plain = text.slice(0, readLength).replaceAll('’', "'")
  let block = 0
  let before = 0
  return splitSentences(plain).map(({ start, end }) => {
    if (/\n\s*\n|\n\s*[-*+•–—]\s|\n\s*\d{1,2}[.)]\s/u.test(plain.slice(before, start))) block += 1
    before = end
    const words = plain.slice(start, end)
    const isLong = words.split(/\s+/u).length > longestSentence
    const cues: ReadSentence['cues'] = {}
    const scores = Object.fromEntries(
      facets.map((facet) => {
        if (isLong || facetVetoes[facet].test(words)) return [facet, 0]
        let sum = 0
        for (const { pattern, weight } of facetCues[facet]) {
          const match = pattern.exec(words)
          if (!match) continue
          sum += weight
          const known = cues[facet]
          if (known && known.weight >= weight) continue
          const from = start + match.index
          cues[facet] = { start: from, end: from + match[0].length, weight }
        }
        return [facet, sum]
      }),
    ) as Record<Facet, number>
    return {
      start,
      end,
      block,
      scores,
      cues,
      carriesOn: carryOn.test(words),
      isLater: later.test(words),
      isEnd: settles.test(words),
    }
  })
}

interface Run {
  facet: Facet
  first: number
  last: number
  sum: number
}

function findRuns(read: readonly ReadSentence[], facet: Facet): Run[] {
  const runs: Run[] = []
  for (let first = 0; first < read.length; first++) {
    const opening = read[first]
    if (!opening || opening.scores[facet] < leastAtEnd) continue
    let sum = 0
    let last = first
    let reached = 0
    for (let at = first; at < Math.min(read.length, first + longestRun); at++) {
      const one = read[at]
      if (!one || one.block !== opening.block || belongsElsewhere(one, facet)) break
      sum += one.scores[facet]
      if (one.scores[facet] >= leastAtEnd) [last, reached] = [at, sum]
      else if (at - last > 1) break
    }
    if (reached < enough || !isTold(read.slice(first, last + 1), facet)) continue
    for (let next = read[last + 1]; next && last - first + 1 < longestRun; next = read[last + 1]) {
      if (next.block !== opening.block || !next.carriesOn || belongsElsewhere(next, facet)) break
      last += 1
    }
    const settled = read[last + 1]
    if (
      facet === 'disagreement' &&
      settled?.block === opening.block &&
      last - first + 1 < longestRun &&
      settled.isEnd &&
      !belongsElsewhere(settled, facet)
    )
      last += 1
    if (facet === 'near-failure' && opening.block !== read[first - 1]?.block)
      last = endOfScene(read, first, last)
    // Who "she" is stands in the sentence before.
    const named = read[first - 1]
    const leads =
      opening.carriesOn && named?.block === opening.block && !belongsElsewhere(named, facet)
    runs.push({ facet, first: leads ? first - 1 : first, last, sum: reached })
  }
  return runs
}

/** A paragraph that opens with how near it came tells it to its end, where it is short and speaks of nothing else. */
function endOfScene(read: readonly ReadSentence[], first: number, last: number): number {
  const block = read[first]?.block
  const behind = read.slice(last + 1)
  const stops = behind.findIndex((one) => one.block !== block || one.isLater)
  const end = last + (stops < 0 ? behind.length : stops)
  const scene = read.slice(first, end + 1)
  const fits =
    scene.length <= longestRun && !scene.some((one) => belongsElsewhere(one, 'near-failure'))
  return fits ? end : last
}

/** How a quarrel ends is told right behind it. */
const settles =
  /^(?:(?:In the end|So|Then|Finally|At last),? )?(?:I|[Ww]e) (?:both )?(?:kept|gave (?:up|in|way)|agreed|settled|dropped|changed|stayed|met|took|let|split|compromised|did it|went with)\b|^(?:In the end|We ended|It ended|ended with|(?:So )?(?:she|he|they) (?:agreed|signed|gave|let|came round))\b/u

/** A sentence that speaks more plainly of another drill-in ends the run. */
const belongsElsewhere = ({ scores }: ReadSentence, facet: Facet): boolean =>
  facets.some(
    (other) => other !== facet && scores[other] >= enough && scores[other] > scores[facet],
  )

/** A date or a rescue alone is no near-failure: something must have gone wrong. */
const isTold = (run: readonly ReadSentence[], facet: Facet): boolean =>
  run.some(({ cues }) => (cues[facet]?.weight ?? 0) >= surelyTold)

/** A quotation does not end on one of these. */
const leadOver =
  /^(?:the|a|an|of|on|in|at|to|for|from|with|and|or|but|who|which|that|he|she|they|we|i|it|is|was|were|had|has|have|as|by|our|my|his|her|their|not|so|because|since|when|would)$/iu

/** The words of a cue and some more, to the end of their clause. */
function quoteFrom(text: string, { start, end }: Span, sentenceEnd: number): Span {
  const words = [...text.slice(start, sentenceEnd).matchAll(/\S+/gu)]
  const matched = text.slice(start, end).split(/\s+/u).length
  const clause = words.findIndex(
    (word, at) => at >= matched - 1 && /[.;:!?,]["”']?$/u.test(word[0]),
  )
  const most = Math.max(quotedWords, matched + 3)
  let count = clause < 0 ? most : Math.min(clause + 1, most)
  while (count > matched && leadOver.test(words[count - 1]?.[0] ?? 'a')) count -= 1
  const last = words[Math.max(count, matched) - 1]
  const stop = last
    ? start + last.index + last[0].replace(/["”']?[.,;:!?]+["”']?$/u, '').length
    : end
  return { start, end: Math.max(end, stop) }
}
