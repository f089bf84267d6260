import { testRule } from '../../../../test/test-rule.ts'
import { outcomeResult } from './outcome-result.ts'

testRule(outcomeResult, [
  'I moved the boxes and rang the yard and [[the ship arrived]].',
  'The ship arrived. I moved the boxes and rang the yard and slept there on the floor.',
])
