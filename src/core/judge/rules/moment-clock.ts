import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
at @hour, around @hour, about @hour, by @hour, till @hour, until @hour, past @hour, at around @hour, at about @hour,
@num past @hour, half past @hour, half past @num, quarter to @num, quarter past @num, @num to @hour, at @hour to @hour, at @hour past @hour,
@num in the @part, at @num in the @part, at @hour on @day, at @hour @num, at @num @num, at noon, at midnight, before lunch,
before breakfast, before dawn, at lunchtime, after midnight, before midnight, at the @ord hour
`)

export const momentClock = defineRule({
  id: 'moment-clock',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'a time of day',
  cap: 2,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You give the hour: “${quote}”.`,
})
