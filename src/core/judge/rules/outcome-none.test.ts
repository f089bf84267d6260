import { testRule } from '../../../../test/test-rule.ts'
import { outcomeNone } from './outcome-none.ts'

testRule(outcomeNone, [
  'I moved the boxes and rang the yard and [[no crate was]] lost.',
  'I moved the boxes and rang the yard.',
])
