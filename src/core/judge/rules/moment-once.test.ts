import { testRule } from '../../../../test/test-rule.ts'
import { momentOnce } from './moment-once.ts'

testRule(momentOnce, [
  '[[One day]] I found a snake in the rack.',
  '[[Once]] I dropped the key.',
  'I work with keys.',
])
