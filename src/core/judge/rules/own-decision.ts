import { isEmptyChoice } from '../empty-choice.ts'
import { clearDecisionVerbs, decisionVerbs } from '../lexicons/verbs.ts'
import { isOwnDoing } from '../reading.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'

export const ownDecision = defineRule({
  id: 'own-decision',
  dimensions: ['ownership', 'decision'],
  credit: 'earns',
  label: 'a step you decided on',
  cap: 3,
  find: (reading) =>
    distinctBy(
      eventRuns(
        reading,
        (clause) =>
          isOwnDoing(reading, clause) &&
          !clause.negated &&
          (decisionVerbs.has(clause.verb) || clearDecisionVerbs.has(clause.verb)) &&
          !isEmptyChoice(reading, clause),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what you did at that point: “${quote}”.`,
})
