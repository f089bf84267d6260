import { wordList } from '../../text/word-list.ts'
import { isEmptyChoice } from '../empty-choice.ts'
import { genericVerbs, speechVerbs } from '../lexicons/verbs.ts'
import { isOwn } from '../reading.ts'
import { defineRule, distinctBy, eventRuns } from '../rule.ts'

/** "We met in the small room": nobody has done anything yet. */
const meeting = wordList('meet, gather')

export const ownAct = defineRule({
  id: 'own-act',
  dimensions: ['ownership', 'moment'],
  credit: 'earns',
  label: 'what you did yourself',
  cap: 6,
  find: (reading) => {
    const runs = eventRuns(
      reading,
      (clause) =>
        isOwn(reading, clause) &&
        !clause.negated &&
        !genericVerbs.has(clause.act) &&
        !meeting.has(clause.act) &&
        !isEmptyChoice(reading, clause) &&
        !speechVerbs.has(clause.act),
    )
    return distinctBy(runs, (run) =>
      reading.tokens
        .slice(run.from, run.to)
        .map((token) => token.lemma)
        .join(' '),
    )
  },
  reason: (quote) => `You say what you did: “${quote}”.`,
})
