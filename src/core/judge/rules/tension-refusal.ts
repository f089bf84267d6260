import { happened } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

export const tensionRefusal = defineRule({
  id: 'tension-refusal',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'something that did not happen as it should',
  cap: 3,
  find: (reading) =>
    distinctBy(
      reading.clauses
        .filter(
          (clause) =>
            (happened(clause) ||
              (clause.mode === 'could' && clause.negated) ||
              (clause.mode === 'would' && clause.actor !== 'i' && clause.actor !== 'we')) &&
            clause.negated &&
            !clause.none &&
            !(clause.verb === 'be' && clause.actorWord === 'it' && !clause.passive) &&
            clause.verb !== 'know' &&
            clause.verb !== 'remember' &&
            clause.verb !== 'think',
        )
        .map(clauseRun),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what did not go as it should: “${quote}”.`,
})
