import { findPhrases, phraseSet } from '../phrase.ts'
import { failureVerbs } from '../lexicons/verbs.ts'
import { clauseRun, defineRule } from '../rule.ts'

const phrases = phraseSet(`
nobody knew, no one knew, nobody had, no one had, or we, or lose, hours left, minutes left, days left, weeks left, was live, went live, on the line,
if we, if i, if it had, at risk, the risk, only @num, already told, already promised, had promised, 'd promised, 'd already, had already,
no backup, the only, without a, could n't, could not, neither, nobody, no one, not once, unless, too few, last chance, at stake, could delay, could refuse, could stop, could have stopped, be blamed, would lose, would have lost
`)

export const tensionStakes = defineRule({
  id: 'tension-stakes',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'what made it hard',
  cap: 4,
  find: (reading) =>
    reading.tellsEvents
      ? [
          ...findPhrases(reading.tokens, phrases),
          ...reading.clauses
            .filter(
              (clause) =>
                clause.mode === 'would' &&
                clause.perfect &&
                // "We would have managed" says that nothing hung on it.
                ((clause.actor !== 'i' && clause.actor !== 'we') || failureVerbs.has(clause.verb)),
            )
            .map(clauseRun),
        ]
      : [],
  reason: (quote) => `You say what hung on it: “${quote}”.`,
})
