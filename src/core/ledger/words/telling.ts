import type { Clause } from '../../text/clause.ts'
import { parseText, spanOf } from '../../text/parse-text.ts'
import type { ParsedText } from '../../text/parse-text.ts'
import type { Span } from '../../text/span.ts'
import { perForm } from '../../text/word-form.ts'
import type { Token } from '../../text/tag-words.ts'
import { isContent, stemWord } from './stem.ts'

/** What stands between a word and the one before it. Raw transcripts have neither. */
export type Pause = 'none' | 'comma' | 'stop'

/** A word of a telling with the stem under which it is compared; the stem is empty for a word without content. */
export interface TellingWord extends Token {
  stem: string
  pause: Pause
  /** Written with a capital letter. */
  capital: boolean
}

/** A telling read once. */
export interface Telling {
  text: string
  words: readonly TellingWord[]
  clauses: readonly Clause[]
  /** Written with capital letters, so that a name has one. */
  cased: boolean
  parsed: ParsedText
}

/** Characters read: some twenty thousand words, two hours of speech. What follows is no telling, and not read. */
export const longestTelling = 120_000

/** Reads a telling, as far as `longestTelling`. Never throws; linear in its length. */
export function readTelling(text: string): Telling {
  const parsed = parseText(text.slice(0, longestTelling))
  let end = 0
  const words = parsed.tokens.map((token) => {
    const between = text.slice(end, token.start)
    end = Math.max(end, token.end)
    const first = text.charAt(token.start)
    const { start, norm, lemma, pos, unknown, opensLine, form, after } = token
    return {
      // Each by its name: V8 lays what a spread makes into the old space, half of all that a reading takes.
      start,
      end: token.end,
      norm,
      lemma,
      pos,
      unknown,
      opensLine,
      form,
      after,
      stem: stemOf(token),
      pause: readPause(between),
      capital: first !== first.toLowerCase(),
    }
  })
  const cased = words.some((word, i) => i > 0 && word.capital)
  return { text, words, clauses: parsed.clauses, cased, parsed }
}

const stemOf = perForm((form) =>
  isContent(form.norm) && form.pos !== 'NUM' ? stemWord(singular(form)) : '',
)

/** "Calves" is compared as "calf": irregular plurals go by their lemma. */
function singular(token: Pick<Token, 'norm' | 'lemma' | 'pos'>): string {
  return token.pos === 'NOUN' && /(?:ves|men|ren|eeth|eet|ice)$/.test(token.norm)
    ? token.lemma
    : token.norm
}

function readPause(between: string): Pause {
  if (/[.!?;:\n]/.test(between)) return 'stop'
  return /[,–—()]/.test(between) ? 'comma' : 'none'
}

/** Where the words `from` to `to` (half-open) stand, and what they say. */
export function quoteOf(
  telling: Telling,
  from: number,
  to: number,
): { place: Span; quote: string } {
  const place = spanOf(telling.parsed, from, to)
  return { place, quote: telling.text.slice(place.start, place.end) }
}

/** Words looked at on each side of a value: about a clause and its neighbour in speech without full stops. */
const reach = 13
/** A sentence with fewer content words borrows from the one before: "About 40 TB." */
const fewStems = 2

/** The stems around the words `from` to `to`, within the sentence where the telling marks sentences. */
export function stemsAround(telling: Telling, from: number, to: number, width = reach): string[] {
  const { words } = telling
  let start = from
  while (start > 0 && from - start < width && words[start]?.pause !== 'stop') start -= 1
  let end = to
  while (end < words.length && end - to < width && words[end]?.pause !== 'stop') end += 1
  const stems = collectStems(words, start, from).concat(collectStems(words, to, end))
  if (stems.length > fewStems || start === 0) return [...new Set(stems)]
  return [...new Set(collectStems(words, Math.max(0, start - 2 * width), start).concat(stems))]
}

/** The stems of the words `from` to `to` (half-open), in order. */
export function collectStems(words: readonly TellingWord[], from: number, to: number): string[] {
  const stems: string[] = []
  for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) {
    const stem = words[i]!.stem
    if (stem !== '') stems.push(stem)
  }
  return stems
}

/** The clauses whose verb stands within the words `from` to `to` (half-open), in order. */
export function clausesWithin(telling: Telling, from: number, to: number): readonly Clause[] {
  const { clauses } = telling
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.verbAt < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < clauses.length && clauses[end]!.verbAt < to) end += 1
  return clauses.slice(low, end)
}

const deniers = new Set([
  'not',
  "n't",
  'never',
  'nobody',
  'none',
  'nothing',
  'hardly',
  'no',
  'neither',
])
const subjectReach = 9

const takingBack = new Set(['wait', 'sorry', 'hang', 'hold'])

/** "No, five", "no wait five": the "no" of an answer or a correction, which denies nothing after it. */
export function isAnswerNo(words: readonly TellingWord[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]!.norm !== 'no' || next === undefined) return false
  return next.pause !== 'none' || next.pos === 'NUM' || takingBack.has(next.norm)
}

/** "No, five pumps failed": the "no" that seems to deny the clause answers what was said before it. */
function isOnlyAnswered(words: readonly TellingWord[], { subjectFrom, verbAt }: Clause): boolean {
  let answers = false
  for (let i = Math.max(0, subjectFrom - 2); i < Math.min(words.length, verbAt + 2); i++) {
    if (isAnswerNo(words, i)) answers = true
    else if (deniers.has(words[i]!.norm)) return false
  }
  return answers
}

/** Words after a passive among which it says that nobody did it. */
const byReach = 4

/** "It was trusted by nobody". */
function isByNobody(words: readonly TellingWord[], verbAt: number): boolean {
  for (let i = verbAt + 1; i < Math.min(words.length - 1, verbAt + byReach); i++)
    if (words[i]!.norm === 'by') return /^(?:nobody|none|no)$/.test(words[i + 1]!.norm)
  return false
}

/** True where a clause denies its act, by its verb or by its subject: "never noticed", "none of them went out". */
export function isDenied({ words }: Telling, clause: Clause): boolean {
  if (clause.negated && !isOnlyAnswered(words, clause)) return true
  if (clause.passive && isByNobody(words, clause.verbAt)) return true
  for (let i = clause.verbAt - 1; i >= Math.max(0, clause.verbAt - subjectReach); i--) {
    const word = words[i]!
    // "It wasn't huge, some scanned deeds": what stands before the comma denies nothing after it.
    if (i + 1 === clause.subjectFrom && words[i + 1]!.pause !== 'none') return false
    if (deniers.has(word.norm) && !isAnswerNo(words, i))
      return i >= clause.subjectFrom || isOfSubject(words, i, clause)
    if (words[i + 1]!.pause === 'stop' || word.pos === 'CCONJ' || word.pos === 'SCONJ') return false
    if (i < clause.subjectFrom && word.pos === 'VERB') return false
  }
  return false
}

const counted = new Set(['one', 'a', 'an', 'all', 'every', 'any', 'even', 'single'])
const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'that', 'this'])

/** "Not one of them went out", "no letter went": what denies the subject, and not the clause before it. */
function isOfSubject(words: readonly TellingWord[], at: number, { subjectFrom }: Clause): boolean {
  const { norm } = words[at]!
  const next = words[at + 1]!.norm
  if (norm === "n't" || isAnswerNo(words, at)) return false
  if (norm === 'not') return counted.has(next)
  // "I said no, I clicked it" answers somebody.
  if (norm === 'no' || norm === 'never' || norm === 'hardly')
    return at === subjectFrom - 1 && !subjects.has(next)
  return true
}
