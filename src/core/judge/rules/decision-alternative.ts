import { findOptions } from '../options.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
instead of, rather than, two choices, a choice, the choice, two options, the other option, the options, either, or i could, or we could,
or hold, or put, or go, or stop, or let, the alternative, an alternative, in place of, not the whole, as opposed to, and not the,
one was to, the other was, not an, instead, other choice, or the, or take, or leave, or wait, or restore, or roll, or keep, or move,
go round, not a quick, out of the two, between a, between the two, versus, rather, or do we, do we stop, do we, over the alternative, i had the choice, the choice of
`)

export const decisionAlternative = defineRule({
  id: 'decision-alternative',
  dimensions: ['decision', 'tension'],
  credit: 'earns',
  label: 'the other way it could have gone',
  cap: 4,
  find: (reading) =>
    reading.tellsEvents ? [...findPhrases(reading.tokens, phrases), ...findOptions(reading)] : [],
  reason: (quote) => `You name the alternative: “${quote}”.`,
})
