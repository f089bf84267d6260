import { isVaguePractice } from '../practice.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

export const learningHabit = defineRule({
  id: 'learning-habit',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'a habit that came of it',
  cap: 3,
  find: (reading) =>
    reading.tellsEvents
      ? distinctBy(
          reading.clauses
            .filter(
              (clause, index) => reading.practice.has(index) && !isVaguePractice(reading, clause),
            )
            .map(clauseRun),
          (run) => wordsOf(reading, run),
        )
      : [],
  reason: (quote) => `You say what is done since: “${quote}”.`,
})
