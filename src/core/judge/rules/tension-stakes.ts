import { irregularBase } from '../../text/verb-forms.ts'
import { wordList } from '../../text/word-list.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { failureVerbs } from '../lexicons/verbs.ts'
import { clauseRun, defineRule } from '../rule.ts'

const phrases = phraseSet(`
nobody knew, no one knew, nobody had, no one had, or we, or lose, hours left, minutes left, days left, weeks left, was live, went live, on the line,
if we, if i, if it had, at risk, the risk, only @num, already told, already promised, had promised, 'd promised, 'd already, had already,
no backup, the only, without a, could n't, could not, neither, nobody, no one, not once, unless, too few, last chance, at stake, could delay, could refuse, could stop, could have stopped, be blamed, would lose, would have lost
`)

const none = new Set(['nobody', 'neither', 'one'])
const ends = wordList('leave, notice, complain, miss, ask, quit, mind, object')
/** In the last part of an account, "nobody noticed" and "nobody left" say how it ended. */
const lastPart = 0.8

function isOutcome({ tokens }: Reading, { from, to }: TokenRun): boolean {
  const verb = tokens[to]
  return (
    from > lastPart * tokens.length &&
    none.has(tokens[to - 1]!.norm) &&
    verb !== undefined &&
    ends.has(irregularBase(verb.norm) ?? verb.lemma)
  )
}

const resisting = wordList(
  'disagree, object, oppose, resist, argue, refuse, complain, mind, quarrel',
)
/** "Nobody really disagreed": so far after "nobody" the verb may stand, in tokens. */
const accordReach = 3

/** Where nobody is against it, nothing hangs on it. */
function isAccord({ tokens }: Reading, { to }: TokenRun): boolean {
  if (!none.has(tokens[to - 1]!.norm)) return false
  return tokens.slice(to, to + accordReach).some(({ lemma }) => resisting.has(lemma))
}

export const tensionStakes = defineRule({
  id: 'tension-stakes',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'what made it hard',
  cap: 4,
  find: (reading) =>
    reading.tellsEvents
      ? [
          ...findPhrases(reading.tokens, phrases).filter(
            (run) => !isOutcome(reading, run) && !isAccord(reading, run),
          ),
          ...reading.clauses
            .filter(
              (clause) =>
                clause.mode === 'would' &&
                clause.perfect &&
                // "We would have managed" says that nothing hung on it.
                ((clause.actor !== 'i' && clause.actor !== 'we') || failureVerbs.has(clause.verb)),
            )
            .map(clauseRun),
        ]
      : [],
  reason: (quote) => `You say what hung on it: “${quote}”.`,
})
