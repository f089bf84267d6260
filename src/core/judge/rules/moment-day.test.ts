import { testRule } from '../../../../test/test-rule.ts'
import { momentDay } from './moment-day.ts'

testRule(momentDay, [
  '[[On the Thursday before]] the fair I pulled the plug.',
  'I signed [[on the 4th]] of May.',
  'I always call on the Thursday.',
])
