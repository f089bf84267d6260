import { testRule } from '../../../../test/test-rule.ts'
import { momentDay } from './moment-day.ts'

testRule(momentDay, [
  '[[On the Thursday before]] the fair I pulled the plug.',
  'I signed [[on the 4th]] of May.',
  'I signed it [[on 1 May]].',
  'Sat [[12 March]], 9 am. I signed it.',
  'Gate nine, [[on the Thursday]]. I signed it.',
  'I always call on the Thursday.',
])
