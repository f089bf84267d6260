import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
learned, learnt, taught me, lesson, realised, realized, made me realize, i took away, took from it, take from it, the thing i took, i try to, i tried to, would not again,
what surprised me, i understood that, i understood then, what i understood, i noticed that i, what i took, took away is, made it a rule, make it a rule, is a rule, was a rule, as a rule, have a rule, became a rule, made a rule, made myself a rule, now a rule, set a rule, the rule i, one rule, one practice, should have, from the mistake, to prevent, what i found works
`)

export const learningSaid = defineRule({
  id: 'learning-said',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'a lesson, said as such',
  cap: 2,
  find: (reading) => (reading.tellsEvents ? findPhrases(reading.tokens, phrases) : []),
  reason: (quote) => `You say that you learned something: “${quote}”.`,
})
