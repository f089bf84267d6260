import { feelingVerbs } from '../lexicons/verbs.ts'
import { sinceThen } from '../lexicons/times.ts'
import { hasNone, isVaguePractice } from '../practice.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'

const dating = phraseSet(`
since then, ever since, these days, from then on, so now, now i, now we, now before, now if, now at, after that nothing, i now, we now, i do this now, any more i, every time since,
i do now, since that day, and now, after this i, from now on, nowadays, since that, no longer
`)
const naming = phraseSet(`
what changed, what 's changed, what we do now, what we do since, what is done now, what i do since, what i do now, what i do different, that 's my rule, next time i, in my next project, i never again, i 've banned,
i do differently, what has stayed is, what stayed is, 've kept to one thing, have kept to one thing, kept one rule, have kept one rule, 've kept one rule, a rule of mine since, a rule i have, the rule i made, made it a rule, the rule since, made a habit of, what i 've done since, what i have done since, i do the same, i do it so, i did it with, i did this with, i did the same with, one practice,
've kept that, 've kept it, 've kept this, 've kept doing, have kept that, have kept it, have kept this, have kept doing, this i have kept, that i have kept, 'll keep doing, will keep doing, i still do so, i still do that, i still do it, do it like that now, do it this way now, do it that way now,
doing it this way, doing it that way, been like that since, done it since, kept it up since, still doing it, do it to this day
`)

/** In the clause that says what is done since, these date it wherever they stand: "I put the day in now". */
const within = phraseSet(`${sinceThen}, since that, any more, anymore`)

function findWithin(reading: Reading): TokenRun[] {
  return findPhrases(reading.tokens, within).filter((run) => {
    const index = reading.clauseAt[run.from]!
    const clause = reading.clauses[index]
    return (
      clause !== undefined &&
      run.from > clause.verbAt &&
      reading.practice.has(index) &&
      !isVaguePractice(reading, clause) &&
      reading.sentenceAt[run.from] === reading.sentenceAt[clause.verbAt]
    )
  })
}

/** Index of the clause that a dating word stands with. */
function datedAt(reading: Reading, run: TokenRun): number {
  const index = reading.clauseAt[run.from]!
  const own = reading.clauses[index]
  const at = own !== undefined && own.verbAt >= run.from ? index : index + 1
  const dated = reading.clauses[at]
  // "Now I go and see who uses it".
  const isGoing = dated?.verb === 'go' && reading.tokens[dated.verbAt + 1]?.norm === 'and'
  return isGoing ? at + 1 : at
}

/** True where the words date something that is done since, not the next step of the story. */
function datesPractice(reading: Reading, run: TokenRun): boolean {
  const clause = reading.clauses[datedAt(reading, run)]
  return (
    clause !== undefined &&
    !isVaguePractice(reading, clause) &&
    !clause.reported &&
    !hasNone(reading.tokens, clause) &&
    !feelingVerbs.has(clause.verb) &&
    !(clause.verb === 'be' && clause.actor === 'i') &&
    (clause.mode === 'now' ||
      clause.mode === 'habit' ||
      clause.mode === 'perfect' ||
      clause.mode === 'told-now')
  )
}

export const learningMark = defineRule({
  id: 'learning-mark',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'a before and an after',
  cap: 2,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const late = reading.tokens.length * 0.35
    return [
      ...findPhrases(reading.tokens, naming).filter((run) => run.from > late),
      // An account may open with what is done since, and tell afterwards what led to it.
      ...findPhrases(reading.tokens, dating).filter(
        (run) =>
          // "As near as you are now. I was scared": two sentences.
          reading.sentenceAt[run.from] === reading.sentenceAt[run.to - 1] &&
          datesPractice(reading, run) &&
          (run.from > late || reading.practice.has(datedAt(reading, run))),
      ),
      ...findWithin(reading),
    ]
  },
  reason: (quote) => `You mark a before and an after: “${quote}”.`,
})
