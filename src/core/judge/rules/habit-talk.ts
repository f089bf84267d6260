import { clauseRun, defineRule } from '../rule.ts'

export const habitTalk = defineRule({
  id: 'habit-talk',
  dimensions: ['moment', 'ownership', 'decision', 'tension', 'people', 'outcome'],
  credit: 'costs',
  label: 'what you do in general',
  cap: 5,
  find: (reading) =>
    reading.clauses
      .filter(
        (clause, index) =>
          clause.mode === 'habit' &&
          !reading.practice.has(index) &&
          (clause.actor === 'i' || clause.actor === 'we' || clause.actor === 'other'),
      )
      .map(clauseRun),
  reason: (quote) => `“${quote}” says what usually happens, not what happened.`,
})
