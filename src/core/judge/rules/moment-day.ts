import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
on the @day, on @day, on the @day before, on the @day after, on the @ord @day, on my last @day, that @day, last @day,
one @day, the @day before, the @day after, the @day of, @day morning, @day night, @day evening, @day afternoon, on a @day,
the @ord @day, @num @month, @month @num, @nth of @month, the @nth, on the @nth, @month @nth, @month the @ord, by @day,
till @day, until @day, a @day for, it was a @day, on the @num of @month, the @ord of @month, on @month @num, on @num @month,
the monday, the tuesday, the wednesday, the thursday, the friday, the saturday, the sunday, the saturday of, the sunday of,
new year's eve, christmas eve, easter @day, election day, election night, black friday, new year 's eve
`)

export const momentDay = defineRule({
  id: 'moment-day',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'a day or a date',
  cap: 2,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You say on which day: “${quote}”.`,
})
