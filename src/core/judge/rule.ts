import type { Clause } from '../text/clause.ts'
import type { Dimension } from './dimension.ts'
import { findPhrases } from './phrase.ts'
import type { PhraseSet, TokenRun } from './phrase.ts'
import { happened, inEvent } from './reading.ts'
import type { Reading } from './reading.ts'

/** One way to find evidence. A rule is pure: the same reading gives the same runs. */
export interface Rule<Id extends string = string> {
  id: Id
  /** The dimensions that its evidence counts for. */
  dimensions: readonly Dimension[]
  credit: 'earns' | 'costs'
  /** Names the evidence in the sum: "a time or a day". */
  label: string
  /** More pieces of evidence than this add nothing. */
  cap: number
  find: (reading: Reading) => readonly TokenRun[]
  /** One plain sentence to the speaker about the quoted words. */
  reason: (quote: string) => string
  /** Set where the evidence is single words all over the answer: one sentence about some of them, and no marks. */
  reasonForAll?: (words: readonly string[]) => string
}

/** Keeps the literal type of a rule's id. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule
}

/** Phrases that stand in something that happened. */
export function phrasesInEvents(reading: Reading, phrases: PhraseSet): TokenRun[] {
  return findPhrases(reading.tokens, phrases).filter((run) => inEvent(reading, run.from))
}

/** The single tokens that pass a test. */
export function tokenRuns(reading: Reading, test: (at: number) => boolean): TokenRun[] {
  const runs: TokenRun[] = []
  for (let at = 0; at < reading.tokens.length; at++)
    if (test(at)) runs.push({ from: at, to: at + 1 })
  return runs
}

/** Clauses that happened and pass a test, as the run from subject to verb. */
export function eventRuns(
  reading: Reading,
  test: (clause: Clause, index: number) => boolean,
): TokenRun[] {
  const runs: TokenRun[] = []
  reading.clauses.forEach((clause, index) => {
    if (happened(clause) && !clause.reported && test(clause, index)) runs.push(clauseRun(clause))
  })
  return runs
}

/** Longest quote of a clause, in tokens after its verb. */
const quoteTail = 5

/** The part of a clause worth quoting: subject, verb and a few words more. */
export function clauseRun(clause: Clause): TokenRun {
  return { from: clause.subjectFrom, to: Math.min(clause.to, clause.verbAt + 1 + quoteTail) }
}

/** Tells whether one of the runs begins between two tokens, half-open, in constant time. */
export function runsBegin(
  reading: Reading,
  runs: readonly TokenRun[],
): (from: number, to: number) => boolean {
  const before = new Int32Array(reading.tokens.length + 1)
  for (const run of runs) before[run.from + 1] = 1
  for (let at = 1; at < before.length; at++) before[at]! += before[at - 1]!
  const clamp = (at: number) => Math.min(before.length - 1, Math.max(0, at))
  return (from, to) => before[clamp(to)]! > before[clamp(from)]!
}

/** One run for each different word at its head, so that the same word twice is one piece of evidence. */
export function distinctBy(
  runs: readonly TokenRun[],
  key: (run: TokenRun) => string,
): readonly TokenRun[] {
  if (runs.length < 2) return runs
  const seen = new Set<string>()
  return runs.filter((run) => {
    const k = key(run)
    if (seen.has(k)) return false
    seen.add(k)
    return true
  })
}

/** The words of a run, joined: the key for runs that say the same. */
export function wordsOf(reading: Reading, run: TokenRun): string {
  let words = ''
  for (let i = run.from; i < run.to; i++) words += reading.tokens[i]!.norm + ' '
  return words
}
