import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { isEmptyChoice } from '../empty-choice.ts'
import { genericVerbs, speechVerbs } from '../lexicons/verbs.ts'
import { isOwnDoing } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { defineRule, distinctBy, eventRuns } from '../rule.ts'

/** "We met in the small room": nobody has done anything yet. */
const meeting = wordList('meet, gather')

const wishing = wordList(
  'want, hope, wish, plan, intend, mean, need, like, think, expect, promise, threaten',
)

/** "I wanted to patch it": nothing is patched yet. */
const isWished = ({ verb, act }: Clause): boolean => act !== verb && wishing.has(verb)

const knowing = wordList('check, look, hear, see, count, ask')

/** "Last I checked they had eighty": how far one knows. */
const isLastKnown = ({ tokens }: Reading, { subjectFrom, verb }: Clause): boolean =>
  knowing.has(verb) &&
  tokens[subjectFrom - 1]?.norm === 'last' &&
  tokens[subjectFrom - 2]?.pos !== 'DET'

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
        isOwnDoing(reading, clause) &&
        !clause.negated &&
        !genericVerbs.has(clause.act) &&
        !meeting.has(clause.act) &&
        !isWished(clause) &&
        !isLastKnown(reading, clause) &&
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
