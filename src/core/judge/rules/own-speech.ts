import { speechVerbs } from '../lexicons/verbs.ts'
import { isOwnDoing } from '../reading.ts'
import { findSpokenLines } from '../spoken-lines.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'

export const ownSpeech = defineRule({
  id: 'own-speech',
  dimensions: ['ownership', 'people'],
  credit: 'earns',
  label: 'what you said to somebody',
  cap: 4,
  find: (reading) =>
    distinctBy(
      [
        ...findSpokenLines(reading)
          .filter(({ speaker }) => speaker === 'self')
          .map(({ run }) => run),
        ...eventRuns(
          reading,
          (clause) =>
            clause.actor === 'i' &&
            isOwnDoing(reading, clause) &&
            !clause.negated &&
            (speechVerbs.has(clause.verb) ||
              (speechVerbs.has(clause.act) && clause.act !== 'go')) &&
            // "I went for the log" says nothing; "and I go, stop" does, in a story told in the present.
            (clause.verb !== 'go' || clause.mode === 'told-now'),
        ),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what you told or asked: “${quote}”.`,
})
