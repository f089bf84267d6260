import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
in the end, ended up, ended with, ended that, led to, resulted in, as a result, this allowed, which allowed, this made, were able to, was able to, it turned out, this helped, eventually,
due to this, because of this, after this, after that, finally, by the end, so in the end, from then on
`)

export const outcomeLed = defineRule({
  id: 'outcome-led',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'an end is told',
  cap: 2,
  find: (reading) =>
    reading.tellsEvents
      ? findPhrases(reading.tokens, phrases).filter((run) => run.from > reading.tokens.length * 0.4)
      : [],
  reason: (quote) => `You come to how it ended: “${quote}”.`,
})
