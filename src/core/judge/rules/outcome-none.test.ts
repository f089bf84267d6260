import { testRule } from '../../../../test/test-rule.ts'
import { outcomeNone } from './outcome-none.ts'

testRule(outcomeNone, [
  'I moved the boxes and rang the yard and [[no crate was]] lost.',
  'I moved the boxes and rang the yard.',
  'I rang the yard and moved the boxes and he no longer trusted the company.',
])
