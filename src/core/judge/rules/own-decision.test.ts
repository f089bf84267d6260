import { testRule } from '../../../../test/test-rule.ts'
import { ownDecision } from './own-decision.ts'

testRule(ownDecision, [
  '[[I refused the names]].',
  '[[I took the smaller boat]].',
  'We refused the names.',
])
