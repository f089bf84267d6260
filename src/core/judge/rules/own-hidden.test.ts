import { testRule } from '../../../../test/test-rule.ts'
import { ownHidden } from './own-hidden.ts'

testRule(ownHidden, [
  '[[The release was pulled]] and [[it was decided to wait]].',
  'The release was pulled by me.',
])
