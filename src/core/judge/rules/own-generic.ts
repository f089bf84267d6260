import { feelingVerbs, genericVerbs } from '../lexicons/verbs.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'

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
          clause.act !== 'be' &&
          clause.act !== 'have' &&
          !feelingVerbs.has(clause.act),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You had a part in it, in general words: “${quote}”.`,
})
