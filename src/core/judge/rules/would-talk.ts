import { clauseRun, defineRule } from '../rule.ts'

export const wouldTalk = defineRule({
  id: 'would-talk',
  dimensions: ['moment', 'ownership', 'decision', 'tension', 'people', 'outcome', 'learning'],
  credit: 'costs',
  label: 'what you would do',
  cap: 6,
  find: (reading) =>
    reading.clauses
      .filter(
        (clause) =>
          clause.mode === 'would' &&
          !clause.perfect &&
          !clause.reported &&
          clause.verb !== 'say' &&
          (clause.actor === 'i' || clause.actor === 'we' || clause.actor === 'other'),
      )
      .map(clauseRun),
  reason: (quote) => `“${quote}” says what would be done, not what was done.`,
})
