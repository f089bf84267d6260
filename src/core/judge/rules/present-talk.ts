import { clauseRun, defineRule } from '../rule.ts'

export const presentTalk = defineRule({
  id: 'present-talk',
  dimensions: ['moment', 'ownership', 'decision', 'tension', 'people', 'outcome'],
  credit: 'costs',
  label: 'what is so in general',
  cap: 8,
  find: (reading) =>
    reading.clauses
      .filter(
        (clause, index) =>
          clause.mode === 'now' &&
          !reading.practice.has(index) &&
          !clause.reported &&
          (clause.actor === 'i' || clause.actor === 'we' || clause.actor === 'other') &&
          clause.verb !== 'know' &&
          clause.verb !== 'think' &&
          clause.verb !== 'guess' &&
          clause.verb !== 'mean' &&
          clause.verb !== 'remember',
      )
      .map(clauseRun),
  reason: (quote) => `“${quote}” is about what is so in general.`,
})
