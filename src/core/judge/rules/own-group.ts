import { clauseRun, defineRule } from '../rule.ts'
import { happened } from '../reading.ts'

export const ownGroup = defineRule({
  id: 'own-group',
  dimensions: ['ownership'],
  credit: 'costs',
  label: 'a team did it',
  cap: 4,
  find: (reading) =>
    reading.clauses
      .filter(
        (clause) =>
          happened(clause) &&
          clause.actor === 'group' &&
          !clause.negated &&
          clause.verb !== 'be' &&
          clause.verb !== 'want',
      )
      .map(clauseRun),
  reason: (quote) => `“${quote}”: a group acts here, and your part is not told.`,
})
