import { testRule } from '../../../../test/test-rule.ts'
import { learningSaid } from './learning-said.ts'

testRule(learningSaid, [
  'I dropped the tray and I [[learned]] my [[lesson]] that night.',
  'I dropped the tray and swept the floor.',
])
