import { testRule } from '../../../../test/test-rule.ts'
import { presentTalk } from './present-talk.ts'

testRule(presentTalk, [
  'I set the direction and [[we clear obstacles]].',
  'We cleared the yard.',
  'He said that we should stop, not postpone, and he left the yard.',
])
