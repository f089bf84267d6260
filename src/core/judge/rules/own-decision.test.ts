import { testRule } from '../../../../test/test-rule.ts'
import { ownDecision } from './own-decision.ts'

testRule(ownDecision, [
  '[[I refused the names]].',
  '[[I took the smaller boat]].',
  '[[I decided to ring him]].',
  '[[I held the gate until noon]].',
  '[[I decided]] that there would be three.',
  'We refused the names.',
  'I decided to work extra hard.',
  'I decided I had to accept it.',
  'I held a number of sessions.',
])
