import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import { endsSentence } from './reading.ts'
import type { Reading } from './reading.ts'
import { isTorn, possessives } from './whole-phrase.ts'

/** How far a mark may reach on for the end of its phrase, in tokens. */
const furthest = 8

/**
 * The run from where its phrase begins to where it ends, so that a reader of the mark is not left in the middle of it:
 * "because the board" goes on to "had been told", "the ramp, and Mama" ends at the ramp. A single word is meant as
 * one. Never begins before `floor`, nor reaches over `limit` or the end of a sentence; the run itself where no end is
 * within reach.
 */
export function reachPhraseEnd(
  reading: Reading,
  run: TokenRun,
  floor: number,
  limit: number,
): TokenRun {
  const to = withoutNextSubject(reading, run)
  if (run.to - run.from < 2) return { from: startOfWord(reading, run.from, floor), to }
  const from = reachStart(reading, run.from, floor)
  for (let end = to; end <= Math.min(limit, to + furthest); end++) {
    if (canEnd(reading, end) && !isOpenClause(reading, { from, to: end })) return { from, to: end }
    if (end >= reading.tokens.length || endsSentence(reading, end - 1, end)) break
  }
  return { from, to }
}

/** Where a single word begins: "No | complaints", "still not | great", "the number | 's". */
function startOfWord(reading: Reading, from: number, floor: number): number {
  const before = reading.tokens[from - 1]
  if (before === undefined || from <= floor || endsSentence(reading, from - 1, from)) return from
  if (isTorn(reading, from)) return from - 1
  const apart = reading.text.slice(before.end, reading.tokens[from]!.start)
  return denies.has(before.norm) && /^\s+$/.test(apart) ? from - 1 : from
}
const denies = wordList('not, no, never, without, hardly')

/** How far it may reach back for the beginning of its noun, in tokens. */
const furthestBack = 8

/** Where the noun that a run begins in the middle of begins: "not one | slip was wrong", "the first of | July". */
function reachStart(reading: Reading, from: number, floor: number): number {
  const { tokens } = reading
  for (let at = from; from - at <= furthestBack; at--) {
    if (at <= floor) return at
    const before = tokens[at - 1]!
    if (endsSentence(reading, at - 1, at)) return at
    const apart = reading.text.slice(before.end, tokens[at]!.start)
    if (!isTorn(reading, at) && !/^\s+$/.test(apart)) return at
    if (!isTorn(reading, at) && !belongs(before, tokens[at]!)) return at
  }
  return from
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const negators = wordList('not, no, never')

/** Whether a word cannot be cut off from the one after it. */
function belongs(before: Token, token: Token): boolean {
  if (negators.has(before.norm) || before.norm === 'of' || token.norm === 'of') return true
  if (!nouns.has(token.pos)) return false
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    possessives.has(before.norm) ||
    (before.pos === 'PROPN' && token.pos === 'PROPN')
  )
}

const joiners = wordList('and, but, so, or, then')

/** The end of a run without an "and" after which only the subject of what follows stands, or less. */
function withoutNextSubject(
  { tokens, clauses, clauseAt }: Reading,
  { from, to }: TokenRun,
): number {
  for (let at = to - 1; at > from + 1; at--) {
    if (!joiners.has(tokens[at]!.norm)) continue
    const tail = tokens.slice(at + 1, to)
    if (tail.some(({ pos }) => pos === 'VERB')) return to
    const next = clauses[(clauseAt[at] ?? -1) + 1]
    const leadsOn = next !== undefined && next.verbAt >= to && next.subjectFrom < to
    const isEmpty = !tail.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM')
    return leadsOn || isEmpty ? at : to
  }
  return to
}

const subjects = wordList(
  'i, we, he, she, they, it, you, who, that, which, there, this, nobody, somebody',
)
const particles = wordList('back, up, out, off, down, over, away, on, in, round, through')
const leadOn = wordList("who, whom, whose, which, what, how, why, when, where, whether, n't")
const standAlone = wordList('no, this, that, these, those, each, all, both, some')
/** Whom one lets does something: "she let me | have it". */
const lets = wordList('let, make, have, help, see, hear, watch')
const opens: ReadonlySet<string> = new Set(['DET', 'AUX', 'SCONJ', 'CCONJ'])
const afterVerb: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'NOUN',
  'PROPN',
  'NUM',
  'ADJ',
  'PART',
])

/** Whether a phrase can end before a token: what comes next is not part of what was being said. */
function canEnd(reading: Reading, to: number): boolean {
  const { tokens, text } = reading
  const last = tokens[to - 1]!
  const next = tokens[to]
  if (next === undefined) return true
  // Nearly all words stand one blank apart.
  const isBlank = next.start - last.end === 1 && text[last.end] === ' '
  const gap = isBlank ? ' ' : text.slice(last.end, next.start)
  if (!isBlank && !/\s/.test(gap)) return false
  if (endsSentence(reading, to - 1, to)) return true
  if (!isBlank && /[,;:()–—"”]/.test(gap)) return !opens.has(last.pos)
  const isNamed = next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ'
  if (standAlone.has(last.norm) && !isNamed) return next.norm !== 'of'
  if (leadOn.has(last.norm) || opens.has(last.pos) || last.pos === 'ADP' || next.norm === 'of')
    return false
  if (isNamed && possessives.has(last.norm)) return false
  const acts = next.pos === 'VERB' || next.pos === 'AUX'
  if (acts && lets.has(tokens[to - 2]?.lemma ?? '')) return false
  if (acts && (subjects.has(last.norm) || last.pos === 'ADV' || isSubjectOf(reading, to - 1)))
    return false
  switch (last.pos) {
    case 'VERB':
      return !acts && !afterVerb.has(next.pos) && !particles.has(next.norm)
    case 'NOUN':
      return next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'NUM'
    case 'NUM':
      return next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'NUM'
    case 'ADJ':
    case 'PROPN':
      return next.pos !== 'NOUN' && next.pos !== 'PROPN'
    case 'ADV':
    case 'PART':
      return next.pos !== 'ADJ' && next.pos !== 'ADV'
    default:
      return true
  }
}

/** "Because nobody | in my team had seen it": what the word opens has no verb yet. */
function isOpenClause({ tokens }: Reading, { from, to }: TokenRun): boolean {
  const first = tokens[from]!
  return (
    first.pos === 'SCONJ' &&
    tokens[from + 1]?.norm !== 'of' &&
    !tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
}

/** "The board | had been told". */
function isSubjectOf({ clauses, clauseAt }: Reading, at: number): boolean {
  const index = clauseAt[at] ?? -1
  return [clauses[index], clauses[index + 1]].some(
    (clause) => clause !== undefined && clause.subjectFrom <= at && at < clause.verbAt,
  )
}
