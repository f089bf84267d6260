import { testRule } from '../../../../test/test-rule.ts'
import { ownDecision } from './own-decision.ts'

testRule(ownDecision, [
  'I took what steps were possible and I kept a close eye on both.',
  '[[The belt was stopped by me]] and the crates were counted.',
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
