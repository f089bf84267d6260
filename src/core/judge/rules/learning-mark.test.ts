import { testRule } from '../../../../test/test-rule.ts'
import { learningMark } from './learning-mark.ts'

testRule(learningMark, [
  'The batch failed on a Sunday and I lost the evening. [[Since then]] I read the log aloud before I leave.',
  'I lost the file and I wrote it twice. [[Now I]] print it.',
  'I lost the file and wrote it twice.',
  "I put a photo on the door and they laughed, and it held. I[['ve kept that]] with the next two teams.",
  'I lost the file and wrote it twice. Since then we have had no such loss.',
  'He stood as near as you are now. I have never run so fast with a sheet.',
  'I lost the file and wrote it twice. [[Now I]] go and see the people who print it.',
  'I lost the file and I wrote it twice. I print the list on paper [[now]].',
  'I made a checklist of 75 items and she ticked it. I have never been late.',
])
