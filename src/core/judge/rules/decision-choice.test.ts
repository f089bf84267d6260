import { testRule } from '../../../../test/test-rule.ts'
import { decisionChoice } from './decision-choice.ts'

testRule(decisionChoice, [
  '[[I cancelled the launch]] and went home.',
  'We [[rolled back]] and I wrote the note.',
  'We decided to work it out.',
  'I looked at the graph and waited.',
])
