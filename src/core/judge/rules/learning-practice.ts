import { wordList } from '../../text/word-list.ts'
import { genericVerbs } from '../lexicons/verbs.ts'
import { isOfLearned, isThatDay, isVaguePractice } from '../practice.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import { clauseRun, defineRule, distinctBy, runsBegin, wordsOf } from '../rule.ts'

const since = phraseSet(`
now, since then, ever since, since that, these days, from then on, nowadays, after that, after this, what i do since, today, anymore, any more, from that day,
what changed, what 's changed, that 's my rule, my rule, the first thing i, next time, in my next, what i do, what i do now, the next project, what i do different,
on the next, at any, before i, before any, whenever, if i, i never, i no longer, i do not, i don't, i do n't, since, from now on, i do this, from there on
`)

const leading = wordList('before, after, when, until, once, if, because')

/** A practice stands within this many tokens of the word that dates it. */
const reach = 14

export const learningPractice = defineRule({
  id: 'learning-practice',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'something you do differently since',
  cap: 4,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const late = reading.tokens.length * 0.35
    const hasMark = runsBegin(
      reading,
      findPhrases(reading.tokens, since).filter((run) => run.from > late),
    )
    const runs = reading.clauses
      .filter(
        (clause, index) =>
          (clause.actor === 'i' || clause.actor === 'we') &&
          (clause.mode === 'now' ||
            clause.mode === 'perfect' ||
            clause.mode === 'told-now' ||
            clause.mode === 'habit') &&
          !clause.passive &&
          !genericVerbs.has(clause.verb) &&
          // "Before I have finished" is when.
          !(
            clause.mode === 'perfect' &&
            leading.has(reading.tokens[clause.subjectFrom - 1]?.norm ?? '')
          ) &&
          !isOfLearned(reading.tokens, clause, reading.clauses[index - 1]) &&
          !isVaguePractice(reading, clause) &&
          !(clause.mode === 'perfect' && isThatDay(reading.tokens, clause)) &&
          !(clause.verb === 'say' && reading.tokens[clause.from - 1]?.norm === 'as') &&
          hasMark(clause.from - reach, clause.verbAt + reach + 1),
      )
      .map(clauseRun)
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You say what you do since: “${quote}”.`,
})
