import { testRule } from '../../../../test/test-rule.ts'
import { ownGroup } from './own-group.ts'

testRule(ownGroup, [
  '[[The team caught the bug]].',
  '[[The committee decided]].',
  'I caught the bug.',
])
