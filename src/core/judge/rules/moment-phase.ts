import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
at some point, at some stage, over the course of, over the weeks, over the months, over the years, several occasions,
on many occasions, numerous occasions, in those days, those evenings, those days, during the phase, in that whole,
as a part of, as on most, over time, throughout the, most mondays, most tuesdays, most wednesdays, most thursdays, most fridays,
every week or so, in the busier part, demanding months, in the final months, step by step, from time to time, at times,
over the year, during that phase, in that phase, a couple of times, a few times, all the time, at the start, for some time,
in general, every year, every day, on most, in many cases, in such cases, several times, back then, for a while, throughout, a couple of moments, a few moments, some moments, hairy moments, that whole period, whole period, over that, some stage, most of the time, on and off, ongoing, more than once, now and then, again and again, day to day
`)

export const momentPhase = defineRule({
  id: 'moment-phase',
  dimensions: ['moment'],
  credit: 'costs',
  label: 'a phase instead of a moment',
  cap: 2,
  find: (reading) => findPhrases(reading.tokens, phrases),
  reason: (quote) => `“${quote}” is a stretch of time, not one moment.`,
})
