import { happened } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

export const peopleAct = defineRule({
  id: 'people-act',
  dimensions: ['people'],
  credit: 'earns',
  label: 'what another person did',
  cap: 5,
  find: (reading) =>
    distinctBy(
      reading.clauses
        .filter(
          (clause) =>
            (happened(clause) || clause.mode === 'perfect') &&
            clause.actor === 'person' &&
            !clause.none &&
            clause.verb !== 'be' &&
            clause.verb !== 'have',
        )
        .map(clauseRun),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what another person did: “${quote}”.`,
})
