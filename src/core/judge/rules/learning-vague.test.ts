import { testRule } from '../../../../test/test-rule.ts'
import { learningVague } from './learning-vague.ts'

testRule(learningVague, [
  'In every metric document since [[I have a line]], who pays for this. In 2022 that line found the couriers, we changed it before the launch and she signed.',
  'I told nobody that we were late and they were annoyed with me. Now [[I check in more]].',
  'I told nobody that we were late and they were annoyed with me. Now I ring Marta at ten.',
  'I check in more now.',
  // What happens to anybody, and what is said of the answer, is no change.
  'I told nobody that we were late and they were annoyed with me. I rang Marta in the end. I think that this kind of thing happens in many companies.',
  'I told nobody that we were late and they were annoyed with me. I rang Marta in the end. I hope that it answers the question.',
  'I told nobody that we were late and they were annoyed with me. I rang Marta in the end. As I said before, it was an important project now.',
])
