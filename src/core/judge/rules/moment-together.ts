import { wordList } from '../../text/word-list.ts'
import { feelingVerbs, genericVerbs } from '../lexicons/verbs.ts'
import { happened } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

const crowd = wordList(
  'people, users, customers, clients, everyone, everybody, someone, somebody, nobody, anyone, others, folks, guys',
)

/** Nothing is done by it yet. */
const gathering = wordList('meet, talk, discuss, speak')

export const momentTogether = defineRule({
  id: 'moment-together',
  dimensions: ['moment', 'decision'],
  credit: 'earns',
  label: 'what was done together',
  cap: 5,
  find: (reading) =>
    distinctBy(
      reading.clauses
        .filter(
          (clause) =>
            happened(clause) &&
            !clause.reported &&
            !clause.negated &&
            (clause.actor === 'we' ||
              (clause.actor === 'group' &&
                !genericVerbs.has(clause.act) &&
                !crowd.has(clause.actorWord ?? ''))) &&
            clause.act !== 'be' &&
            clause.act !== 'have' &&
            !gathering.has(clause.act) &&
            !feelingVerbs.has(clause.act),
        )
        .map(clauseRun),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what was done together: “${quote}”.`,
})
