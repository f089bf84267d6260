import { genericVerbs } from '../lexicons/verbs.ts'
import { defineRule, distinctBy, eventRuns } from '../rule.ts'

export const ownGeneric = defineRule({
  id: 'own-generic',
  dimensions: ['ownership'],
  credit: 'earns',
  label: 'a part of yours, in general words',
  cap: 3,
  find: (reading) =>
    distinctBy(
      eventRuns(
        reading,
        (clause) =>
          clause.actor === 'i' &&
          !clause.negated &&
          !clause.passive &&
          genericVerbs.has(clause.act) &&
          clause.verb !== 'be' &&
          clause.verb !== 'have' &&
          clause.verb !== 'think' &&
          clause.verb !== 'feel',
      ),
      (run) => reading.tokens[run.to - 1]?.lemma ?? '',
    ),
  reason: (quote) => `You had a part in it, in general words: "${quote}".`,
})
