import type { Clause } from '../../text/clause.ts'
import { feelingVerbs, genericVerbs } from '../lexicons/verbs.ts'
import { holdsThing } from '../practice.ts'
import { isOwnDoing } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'
import { wordList } from '../../text/word-list.ts'

const following = wordList('so, therefore, hence')
/** What one was, had or had to is no step that follows. */
const states = wordList('be, have, get, start, know, see')

/** Steps that anyone could claim, and yet take with a thing of their own. */
const withThings = wordList('keep, drive, make, build, create, bring, go')

/** "So I made sure"; but "so I drove to the yard", "so I kept the pager". */
const isGeneric = ({ tokens }: Reading, clause: Clause): boolean =>
  genericVerbs.has(clause.act) && !(withThings.has(clause.act) && holdsThing(tokens, clause))

/** "So I rang the harbour": a step of the speaker's, by the clause at `index`, that followed from what stood before it. */
export function followsFromBefore(reading: Reading, clause: Clause, index: number): boolean {
  const opening = reading.tokens[clause.subjectFrom - 1]
  return (
    opening !== undefined &&
    following.has(opening.norm) &&
    // "So I was on call": an answer begins with a word for nothing.
    index > 0 &&
    isOwnDoing(reading, clause) &&
    // "So I didn't": what one leaves is chosen as well.
    (clause.negated || (!states.has(clause.act) && !isGeneric(reading, clause))) &&
    !feelingVerbs.has(clause.act)
  )
}

export const ownTherefore = defineRule({
  id: 'own-therefore',
  dimensions: ['ownership', 'decision'],
  credit: 'earns',
  label: 'a step that followed from what stood before',
  cap: 2,
  find: (reading) =>
    distinctBy(
      eventRuns(reading, (clause, index) => followsFromBefore(reading, clause, index)).map(
        ({ from, to }) => ({ from: from - 1, to }),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `What stood before led you to this: “${quote}”.`,
})
