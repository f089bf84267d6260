import { testRule } from '../../../../test/test-rule.ts'
import { learningVague } from './learning-vague.ts'

testRule(learningVague, [
  'In every metric document since [[I have a line]], who pays for this. In 2022 that line found the couriers, we changed it before the launch and she signed.',
  'I told nobody that we were late and they were annoyed with me. Now [[I check in more]].',
  'I told nobody that we were late and they were annoyed with me. Now I ring Marta at ten.',
  'I check in more now.',
])
