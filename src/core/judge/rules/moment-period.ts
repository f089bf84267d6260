import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
in @month, last @month, in the @season, last @season, that @season, in @year, last year, last semester, this semester,
last week, last month, this year, this summer, freshman year, sophomore year, junior year, senior year, in high school,
in my @ord year, my @ord year, during my, in college, in middle school, early @month, late @month, mid @month, since @month,
in the @season of @year, one @season, the @season of, in q1, in q2, in q3, in q4, in the @ord week of @month, by @month,
the following @month, the following @season, after a review in @month, a few years ago, @num years ago, my freshman year
`)

export const momentPeriod = defineRule({
  id: 'moment-period',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'a season or a year',
  cap: 1,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You say roughly when: “${quote}”.`,
})
