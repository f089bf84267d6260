import { clauseRun, defineRule } from '../rule.ts'
import { happened } from '../reading.ts'

/** Somebody else's story: three acts of theirs for each of the speaker's. */
const othersPerOwn = 3

export const ownOnlooker = defineRule({
  id: 'own-onlooker',
  dimensions: ['ownership', 'decision'],
  credit: 'costs',
  label: 'somebody else acts',
  cap: 4,
  find: (reading) => {
    const events = reading.clauses.filter(
      (clause) =>
        happened(clause) && !clause.reported && clause.verb !== 'be' && clause.verb !== 'have',
    )
    const own = events.filter((clause) => clause.actor === 'i').length
    const others = events.filter((clause) => clause.actor === 'person' || clause.actor === 'we')
    if (others.length < othersPerOwn * Math.max(1, own)) return []
    return others
      .filter((clause) => clause.actor === 'person')
      .slice(0, 4)
      .map(clauseRun)
  },
  reason: (quote) => `"${quote}": here somebody else acts, and what you did is hard to find.`,
})
