import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'

const proposing = new Set([
  'propose',
  'suggest',
  'offer',
  'recommend',
  'argue',
  'insist',
  'demand',
  'tell',
  'ask',
  'say',
  'announce',
])

export const decisionProposal = defineRule({
  id: 'decision-proposal',
  dimensions: ['decision'],
  credit: 'earns',
  label: 'what you put forward',
  cap: 3,
  find: (reading) =>
    distinctBy(
      eventRuns(
        reading,
        (clause) => clause.actor === 'i' && !clause.negated && proposing.has(clause.verb),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You put something forward: “${quote}”.`,
})
