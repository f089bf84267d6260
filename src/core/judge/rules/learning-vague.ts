import { isVaguePractice } from '../practice.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

export const learningVague = defineRule({
  id: 'learning-vague',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'a change in general words',
  cap: 2,
  find: (reading) =>
    reading.tellsEvents
      ? distinctBy(
          reading.clauses
            .filter(
              (clause, index) => reading.practice.has(index) && isVaguePractice(reading, clause),
            )
            .map(clauseRun),
          (run) => wordsOf(reading, run),
        )
      : [],
  reason: (quote) => `You say that something changed: “${quote}”.`,
})
