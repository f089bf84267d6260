import { clauseRun, defineRule } from '../rule.ts'
import { happened } from '../reading.ts'

export const ownHidden = defineRule({
  id: 'own-hidden',
  dimensions: ['ownership'],
  credit: 'costs',
  label: 'nobody is said to have done it',
  cap: 5,
  find: (reading) =>
    reading.clauses
      .filter(
        (clause) =>
          happened(clause) && clause.passive && clause.actor === 'nobody' && !clause.reported,
      )
      .map(clauseRun),
  reason: (quote) => `“${quote}” does not say who did it.`,
})
