import { testRule } from '../../../../test/test-rule.ts'
import { learningVague } from './learning-vague.ts'

testRule(learningVague, [
  'I told nobody that we were late and they were annoyed with me. Now [[I check in more]].',
  'I told nobody that we were late and they were annoyed with me. Now I ring Marta at ten.',
  'I check in more now.',
])
