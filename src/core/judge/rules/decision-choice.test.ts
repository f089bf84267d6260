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
  'I [[had to choose]] do I bounce both or just the one and [[I had to cancel the launch]].',
  'One year I [[came to the conclusion]] that it [[made more sense]] to move down.',
  'The plan had no room for it and I [[threw it out]].',
  'I had to look at the graph.',
  'So I put only the credit notes [[on hold]] and rang them.',
])
