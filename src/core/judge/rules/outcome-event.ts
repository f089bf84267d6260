import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { feelingVerbs, speechVerbs } from '../lexicons/verbs.ts'
import { isNumber } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'
import { isThing } from '../thing.ts'
import { findVagueResults } from './outcome-vague.ts'

/** How a story ended stands in its last part. */
const lastPart = 0.7

/** Of the speaker's own acts, those that are an end in themselves; the others are how they got there. */
const ends = wordList(
  'end, finish, win, sell, pass, save, earn, get, beat, reach, ship, publish, lose',
)

export const outcomeEvent = defineRule({
  id: 'outcome-event',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'the end, told as something that happened',
  cap: 3,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const from = reading.tokens.length * lastPart
    const isVague = tellsCovered(reading, findVagueResults(reading))
    const runs = reading.clauses
      .filter(
        (clause, index) =>
          clause.verbAt >= from &&
          !reading.practice.has(index) &&
          (clause.actor !== 'i' || ends.has(clause.verb)) &&
          (happened(clause) || clause.mode === 'perfect') &&
          !feelingVerbs.has(clause.act) &&
          !speechVerbs.has(clause.verb) &&
          isConcrete(reading, clause) &&
          !isVague(clause.from, clause.to),
      )
      .map(clauseRun)
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You tell the end as something that happened: “${quote}”.`,
})

/** Tells whether a run holds one of the tokens between two places, half-open, in constant time. */
function tellsCovered(
  reading: Reading,
  runs: readonly TokenRun[],
): (from: number, to: number) => boolean {
  const before = new Int32Array(reading.tokens.length + 1)
  for (const run of runs) before.fill(1, run.from + 1, run.to + 1)
  for (let at = 1; at < before.length; at++) before[at]! += before[at - 1]!
  return (from, to) => before[to]! > before[from]!
}

/** True where a thing, a number, a person or a "no" stands in the clause: something to check. */
function isConcrete({ tokens }: Reading, clause: Clause): boolean {
  if (clause.negated || (clause.actor === 'person' && clause.verb !== 'be')) return true
  for (let at = clause.from; at < clause.to; at++)
    if (isNumber(tokens[at]!) || isThing(tokens, at) || tokens[at]!.norm === 'nobody') return true
  return false
}
