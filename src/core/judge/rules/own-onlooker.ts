import { happened } from '../reading.ts'
import { isOnlooker } from '../onlooker.ts'
import { clauseRun, defineRule } from '../rule.ts'

/** Enough of another person's acts to see whose story it is. */
const shown = 3

export const ownOnlooker = defineRule({
  id: 'own-onlooker',
  dimensions: ['ownership', 'decision'],
  credit: 'costs',
  label: 'somebody else acts',
  cap: 3,
  find: (reading) =>
    isOnlooker(reading)
      ? reading.clauses
          .filter(
            (clause) =>
              happened(clause) &&
              !clause.reported &&
              clause.actor === 'person' &&
              clause.act !== 'be' &&
              clause.act !== 'have' &&
              clause.verb !== 'tell' &&
              clause.verb !== 'ask',
          )
          .slice(0, shown)
          .map(clauseRun)
      : [],
  reason: (quote) => `“${quote}”: here somebody else acts, and what you did is hard to find.`,
})
