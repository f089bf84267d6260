import { wordList } from '../../text/word-list.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
no @noun was, no @noun has, no @noun, none of, nobody was, nobody has, no one was, no one has, not one, nothing was lost, never failed, without a @noun,
no longer, not a single, nobody missed, nobody noticed, no more, nothing since, no @any @noun, never since, was lost, were lost, none was
`)

/** "The page no longer timed out" is a result; "he no longer trusted the company" is not. */
function isOfThings({ tokens, clauses, clauseAt }: Reading, { from }: TokenRun): boolean {
  if (tokens[from]!.norm !== 'no' || tokens[from + 1]?.norm !== 'longer') return true
  const clause = clauses[clauseAt[from]!]
  return clause === undefined || (clause.actor !== 'person' && clause.actor !== 'i')
}

const until = wordList('before, until, till, unless, without')
/** "No rule goes live before it has run a week": so far on the condition may stand, in tokens. */
const conditionReach = 8

/** A "no" in the present that lasts until something: a practice, and no loss. */
function isCondition({ tokens, sentenceAt, clauses, clauseAt }: Reading, { from }: TokenRun) {
  const clause = clauses[clauseAt[from]!]
  if (clause === undefined || clause.mode === 'past' || clause.mode === 'perfect') return false
  for (let at = from + 1; at < Math.min(tokens.length, from + conditionReach); at++) {
    if (sentenceAt[at] !== sentenceAt[from]) return false
    if (until.has(tokens[at]!.norm)) return true
  }
  return false
}

export const outcomeNone = defineRule({
  id: 'outcome-none',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'a loss that did not happen',
  cap: 2,
  find: (reading) =>
    reading.tellsEvents
      ? findPhrases(reading.tokens, phrases).filter(
          (run) =>
            run.from > Math.max(reading.tokens.length / 2, reading.actedAt) &&
            isOfThings(reading, run) &&
            !isCondition(reading, run) &&
            // "I no longer print it" is what one does.
            !reading.practice.has(reading.clauseAt[run.from]!),
        )
      : [],
  reason: (quote) => `You say what did not happen: “${quote}”.`,
})
