import { feelingVerbs, genericVerbs } from '../lexicons/verbs.ts'
import { isOwnDoing } from '../reading.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'
import { wordList } from '../../text/word-list.ts'

const following = wordList('so, therefore, hence')
/** What one was, had or had to is no step that follows. */
const states = wordList('be, have, get, start, know, see')

export const ownTherefore = defineRule({
  id: 'own-therefore',
  dimensions: ['ownership', 'decision'],
  credit: 'earns',
  label: 'a step that followed from what stood before',
  cap: 2,
  find: (reading) =>
    distinctBy(
      eventRuns(reading, (clause, index) => {
        const opening = reading.tokens[clause.subjectFrom - 1]
        return (
          opening !== undefined &&
          following.has(opening.norm) &&
          // "So I was on call": an answer begins with a word for nothing.
          index > 0 &&
          isOwnDoing(reading, clause) &&
          // "So I didn't": what one leaves is chosen as well.
          (clause.negated || (!states.has(clause.act) && !genericVerbs.has(clause.act))) &&
          !feelingVerbs.has(clause.act)
        )
      }).map(({ from, to }) => ({ from: from - 1, to })),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `What stood before led you to this: “${quote}”.`,
})
