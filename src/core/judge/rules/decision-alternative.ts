import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import type { Reading } from '../reading.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import { clauseRun, defineRule } from '../rule.ts'

const phrases = phraseSet(`
instead of, rather than, two choices, a choice, the choice, two options, the other option, the options, either, or i could, or we could,
or hold, or put, or go, or stop, or let, the alternative, an alternative, in place of, not the whole, as opposed to, and not the,
one was, the other was, not an, instead, other choice, or the, or take, or leave, or wait, or restore, or roll, or keep, or move,
go round, not a quick, out of the two, between a, between the two, versus, rather, or do we, do we stop, do we, might have, over the alternative, i had the choice, the choice of
`)

const allOneCould = wordList(
  'anything, everything, all, what, whatever, as, best, if, how, where, that, so',
)

/** "I could patch it or wait" weighs; "as well as I could", "anything I could do", "if we could" does not. */
function isOption({ tokens }: Reading, { subjectFrom, act, reported }: Clause): boolean {
  return (
    !reported &&
    act !== 'could' &&
    act !== 'do' &&
    !allOneCould.has(tokens[subjectFrom - 1]?.norm ?? '')
  )
}

export const decisionAlternative = defineRule({
  id: 'decision-alternative',
  dimensions: ['decision', 'tension'],
  credit: 'earns',
  label: 'the other way it could have gone',
  cap: 4,
  find: (reading) =>
    reading.tellsEvents
      ? [
          ...findPhrases(reading.tokens, phrases),
          ...reading.clauses
            .filter(
              (clause) =>
                clause.mode === 'could' &&
                !clause.negated &&
                (clause.actor === 'i' || clause.actor === 'we') &&
                isOption(reading, clause),
            )
            .map(clauseRun),
        ]
      : [],
  reason: (quote) => `You name the alternative: “${quote}”.`,
})
