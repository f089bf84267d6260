import { testRule } from '../../../../test/test-rule.ts'
import { tensionRefusal } from './tension-refusal.ts'

testRule(tensionRefusal, [
  '[[He did not answer the phone]].',
  '[[It would not start]] and we did not know why.',
  'He answered the phone.',
])
