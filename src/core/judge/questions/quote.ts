import { countWords } from '../../text/words-on-line.ts'
import { spanOf } from '../../text/parse-text.ts'
import { wordList } from '../../text/word-list.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { isTorn, isWholePhrase, listParts, reachStranded, trimPhrase } from '../whole-phrase.ts'

/** A quotation is long enough to be known again, and short enough to be said in a question. */
export const fewestQuotedWords = 3
export const mostQuotedWords = 16

/** Contractions are two tokens and one word. */
const mostTokens = 2 * mostQuotedWords

/** A quotation may end before one of these without being torn. */
const opensPart = wordList(`
in, on, at, with, for, from, by, to, into, onto, over, under, about, after, before, during, through, without, against, between, because, since, so, and, but, or, when, while, where, if, that, which, who, as, than, until, like, once
`)
/** Nor does it end on one of these. */
const leadsOn = wordList(`
the, a, an, this, these, those, my, our, your, his, her, their, its, mine, hers, ours, theirs, of, very, more, most, is, are, was, were, be, been, 's, 're, 'm, had, has, have, will, would, could, can, should, not, no, to, in, on, at, with, for, from, by, and, but, or, because, so, i, we, he, she, they, you, every, each, some, any
`)

/**
 * The part of a passage to quote: all of it where it has 3 to 16 words, otherwise the part around `focus` that can
 * stand alone; without what is said before a phrase begins or while its end is looked for. Undefined where there is no
 * whole phrase that a listener would repeat.
 */
export function cutQuote(
  reading: Reading,
  run: TokenRun,
  focus: number | undefined,
): TokenRun | undefined {
  for (const part of listParts(reading, run, focus ?? run.from)) {
    const cut = cutPart(reading, reachStranded(reading, trimPhrase(reading, part)), focus)
    if (cut !== undefined) return cut
  }
  return undefined
}

function cutPart(
  reading: Reading,
  part: TokenRun,
  focus: number | undefined,
): TokenRun | undefined {
  if (countQuoted(reading, part) <= mostQuotedWords && part.to - part.from <= mostTokens)
    return wholePhrase(reading, part)
  const near = Math.min(Math.max(focus ?? part.from, part.from), part.to - 1)
  const starts = findStarts(reading, part, near)
  const cut =
    cutFrom(reading, part, near, starts, true) ?? cutFrom(reading, part, near, starts, false)
  return cut === undefined ? undefined : wholePhrase(reading, trimPhrase(reading, cut))
}

function wholePhrase(reading: Reading, run: TokenRun): TokenRun | undefined {
  const words = countQuoted(reading, run)
  return words >= fewestQuotedWords && words <= mostQuotedWords && isWholePhrase(reading, run)
    ? run
    : undefined
}

/** Less than this is not worth cutting at a mark, where more could be cut inside a clause. In tokens. */
const fewestBeforeMark = 5

/** The longest part from the best start that can end; `strictly`: not on a verb, whose object may follow. */
function cutFrom(
  reading: Reading,
  run: TokenRun,
  near: number,
  starts: readonly number[],
  strictly: boolean,
): TokenRun | undefined {
  for (const from of starts) {
    let longest: TokenRun | undefined
    for (let to = Math.min(run.to, from + mostTokens); to > near; to--) {
      const part = { from, to }
      if (countQuoted(reading, part) > mostQuotedWords || !canEnd(reading, run, to, strictly))
        continue
      if (countQuoted(reading, part) < fewestQuotedWords) break
      longest ??= part
      // "I had both lists | , I didn't lay one | on the other": where a mark stands, nothing is torn.
      if (to === run.to || hasCommaBefore(reading, to)) return part
      if (to - from < fewestBeforeMark) break
    }
    if (longest !== undefined) return longest
  }
  return undefined
}

/** Where a quotation that reaches `near` may begin, the best first: the passage's own start, where a clause begins, elsewhere. */
function findStarts(reading: Reading, run: TokenRun, near: number): number[] {
  const clauses: number[] = []
  const others: number[] = []
  for (let at = Math.max(run.from, near - mostQuotedWords); at <= near; at++) {
    if (at === run.from || isTorn(reading, at)) continue
    if (hasCommaBefore(reading, at) || reading.clauseAt[at] !== reading.clauseAt[at - 1])
      clauses.push(at)
    else if (opensPart.has(reading.tokens[at]!.norm)) others.push(at)
  }
  return [run.from, ...clauses, ...others]
}

function canEnd(reading: Reading, run: TokenRun, to: number, strictly: boolean): boolean {
  const { tokens } = reading
  const last = tokens[to - 1]!
  if (leadsOn.has(last.norm) || isTorn(reading, to)) return false
  // "You'd see | when each of them came": what is seen or known comes next.
  if (to < run.to && perceiving.has(last.lemma) && asking.has(tokens[to]!.norm)) return false
  if (to === run.to || hasCommaBefore(reading, to)) return true
  // "Between me" has its other side yet to come.
  if (tokens[to - 2]?.norm === 'between') return false
  // "What was going on", "the one people came to": after a verb it may belong to it.
  return opensPart.has(tokens[to]!.norm) && !(strictly && last.pos === 'VERB')
}

const perceiving = wordList(
  'see, know, ask, say, tell, think, learn, find, remember, understand, show',
)
const asking = wordList('when, where, what, who, why, how, if, whether, that, which')

function hasCommaBefore({ text, tokens }: Reading, at: number): boolean {
  return at > 0 && text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes(',')
}

/** Words as a reader counts them, fillers with them. */
function countQuoted(reading: Reading, { from, to }: TokenRun): number {
  const { start, end } = spanOf(reading, from, to)
  return countWords(reading.text.slice(start, end))
}
