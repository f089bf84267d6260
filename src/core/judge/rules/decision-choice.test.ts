import { testRule } from '../../../../test/test-rule.ts'
import { decisionChoice } from './decision-choice.ts'

testRule(decisionChoice, [
  'I could have let it run for the night. [[I carried the plug into my coat]].',
  'I might have asked for a week more. [[I wrote to the buyer that evening]].',
  'I could have told him. She rang me and we walked to the gate.',
  '[[I cancelled the launch]] and went home.',
  'We [[rolled back]] and I wrote the note.',
  'We decided to work it out.',
  'I looked at the graph and waited.',
  'So I put only the credit notes [[on hold]] and rang them.',
])
