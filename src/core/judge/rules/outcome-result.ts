import { resultVerbs } from '../lexicons/verbs.ts'
import { happened } from '../reading.ts'
import { storyEnd } from '../story-end.ts'
import { isBefore } from './outcome-event.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

/** Results stand towards the end: only the later part of the account is searched. */
const laterPart = 0.5

export const outcomeResult = defineRule({
  id: 'outcome-result',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'what came of it',
  cap: 4,
  find: (reading) => {
    const from = storyEnd(reading) * laterPart
    return distinctBy(
      reading.clauses
        .filter(
          (clause) =>
            clause.from >= from &&
            clause.verbAt > reading.actedAt &&
            !isBefore(clause) &&
            happened(clause) &&
            clause.actor !== 'i' &&
            resultVerbs.has(clause.verb),
        )
        .map(clauseRun),
      (run) => wordsOf(reading, run),
    )
  },
  reason: (quote) => `You say what came of it: “${quote}”.`,
})
