import { testRule } from '../../../../test/test-rule.ts'
import { momentClock } from './moment-clock.ts'

testRule(momentClock, [
  'At [[half past nine]] I closed the valve.',
  'The siren went [[at two in the morning]] and I ran.',
  'I met him at two telecoms.',
  '[[At ten to two]] I closed the valve.',
])
