import { happened } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

const wanting = new Set([
  'want',
  'prefer',
  'demand',
  'need',
  'insist',
  'expect',
  'require',
  'fear',
  'worry',
  'promise',
  'believe',
  'think',
  'hope',
])

export const tensionWants = defineRule({
  id: 'tension-wants',
  dimensions: ['tension', 'people'],
  credit: 'earns',
  label: 'what somebody wanted or feared',
  cap: 3,
  find: (reading) =>
    distinctBy(
      reading.clauses
        .filter(
          (clause) =>
            happened(clause) &&
            (clause.actor === 'person' || clause.actor === 'group' || clause.actor === 'other') &&
            wanting.has(clause.verb),
        )
        .map(clauseRun),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what the other side wanted: “${quote}”.`,
})
