import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
once, one time, one day, one night, one evening, one morning, one afternoon, the first time, the last time, that time, when i was,
this was, there was this, there was a time, there was one, the moment, at one point, a time when
`)

export const momentOnce = defineRule({
  id: 'moment-once',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'one occasion',
  cap: 1,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You begin to tell one occasion: “${quote}”.`,
})
