import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
cost me, cost us, costs us, cost him, cost her, which cost, to pay for, gave up, at the price, the price of, on one condition, in return, in exchange,
against the will, against advice, against the advice, my own budget, i lost, we lost, gave in, knowing, took that on, the cost of it,
wrote them off, out of my, in spite of, even though, although, on condition, only if, on the condition, at my own, dropped the rest,
an unpleasant, was not understood, did n't like it, he let me, had to explain, had to go and
`)

export const decisionPrice = defineRule({
  id: 'decision-price',
  dimensions: ['decision', 'tension'],
  credit: 'earns',
  label: 'what the choice cost',
  cap: 2,
  find: (reading) => (reading.tellsEvents ? findPhrases(reading.tokens, phrases) : []),
  reason: (quote) => `You say what it cost: “${quote}”.`,
})
