import { testRule } from '../../../../test/test-rule.ts'
import { momentPeriod } from './moment-period.ts'

testRule(momentPeriod, [
  '[[In October]] I joined the depot.',
  'I joined [[last year]].',
  'I would join in October.',
])
