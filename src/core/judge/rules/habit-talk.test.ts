import { testRule } from '../../../../test/test-rule.ts'
import { habitTalk } from './habit-talk.ts'

testRule(habitTalk, [
  '[[I always call the client first]].',
  '[[We usually meet on Monday]].',
  'I called the client at nine.',
])
