import { genericVerbs, sceneVerbs, speechVerbs } from '../lexicons/verbs.ts'
import { happened } from '../reading.ts'
import { clauseRun, defineRule } from '../rule.ts'

/** Somebody else's story: this many acts of theirs, against at most so many of the speaker's own. */
const othersAct = 4
const ownActs = 2

export const ownOnlooker = defineRule({
  id: 'own-onlooker',
  dimensions: ['ownership', 'decision', 'moment', 'tension', 'outcome', 'people'],
  credit: 'costs',
  label: 'somebody else acts',
  cap: 3,
  find: (reading) => {
    const events = reading.clauses.filter(
      (clause) =>
        happened(clause) && !clause.reported && clause.act !== 'be' && clause.act !== 'have',
    )
    const own = events.filter(
      (clause) =>
        clause.actor === 'i' &&
        !clause.negated &&
        !genericVerbs.has(clause.act) &&
        !sceneVerbs.has(clause.act),
    )
    const said = own.filter((clause) => speechVerbs.has(clause.act)).length
    const others = events.filter(
      (clause) => clause.actor === 'person' && clause.verb !== 'tell' && clause.verb !== 'ask',
    )
    if (
      others.length < othersAct ||
      own.length > ownActs ||
      said > 1 ||
      others.length < othersAct * own.length
    )
      return []
    return others.slice(0, 3).map(clauseRun)
  },
  reason: (quote) => `“${quote}”: here somebody else acts, and what you did is hard to find.`,
})
