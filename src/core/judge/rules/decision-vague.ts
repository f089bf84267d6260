import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
found a way, found a compromise, find a compromise, found a solution, a workable way, worked out a solution, worked it out, handled it, dealt with,
what was needed, in a suitable way, from all sides, did justice, a way that, reached a consensus, built consensus, weighed the, pros and cons,
find something in between, in between the two, kept things moving, as well as i could, as best i could, looked into it, analysed the situation,
analysed the new situation, took care of, under the circumstances, came to an agreement, was in charge, took it into account,
into account, difficult decisions, tough decisions, the right decision, aligned everyone, align everyone, various options, in depth,
what seemed best, felt was right, a good solution, the best solution, find a solution, on the spot, hard decisions, we found something,
did find something, in detail, in proportion, react very quickly, needs of both, common ground, win win, middle ground, weighed up, the options and,
a pragmatic approach, an approach that, a good approach, a balanced approach, the best option, the right call, hard calls, tough calls, difficult decision, hard decision,
tough decision, aligned on, overall fit, made a plan, came up with a plan, took action, acted quickly, some changes, a few changes, changed some things, changed a few things, some things, made changes, made adjustments, based on impact,
based on priority, based on the data, the right way, so that everyone could, a workaround, found a way around, went with the best, made sense, moved forward, moved on with, sorted it out, sorted it, the more modern
`)

export const decisionVague = defineRule({
  id: 'decision-vague',
  dimensions: ['decision'],
  credit: 'costs',
  label: 'a choice that is not told',
  cap: 3,
  find: (reading) => findPhrases(reading.tokens, phrases),
  reason: (quote) => `“${quote}” does not say what was chosen.`,
})
