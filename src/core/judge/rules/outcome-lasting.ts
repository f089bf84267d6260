import { findPhrases, phraseSet } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'
import { isSupposed } from './outcome-event.ts'

const phrases = phraseSet(`
still, since, ever since, to this day, years later, months later, a year later, the year after, the next year, the following year, in the @season, in @month, by @month,
by the end of, until, after that, for two years, for @num years, for over a @unit, for more than a @unit, for almost a @unit, @num times since, again, the next @any, by november, in the first @unit, in the first @num,
by the time, within @num, within a @unit, in @num @unit, in the second @unit, afterwards, at the next, the last time, by half, by a third, by a fifth, from @num to @num,
half of, from @num @unit to @num
`)

export const outcomeLasting = defineRule({
  id: 'outcome-lasting',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'how it stood later',
  cap: 3,
  find: (reading) =>
    reading.tellsEvents
      ? findPhrases(reading.tokens, phrases).filter(
          (run) =>
            run.from > Math.max(reading.tokens.length * 0.6, reading.actedAt) &&
            // "It would be wrong again" says how it could have stood.
            reading.clauses[reading.clauseAt[run.from]!]?.mode !== 'would' &&
            // "I believe he's still there".
            !isSupposedAt(reading, run.from),
        )
      : [],
  reason: (quote) => `You say how it stood later: “${quote}”.`,
})

function isSupposedAt(reading: Reading, at: number): boolean {
  const index = reading.clauseAt[at]!
  return reading.clauses[index] !== undefined && isSupposed(reading, index)
}
