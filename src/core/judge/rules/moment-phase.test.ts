import { testRule } from '../../../../test/test-rule.ts'
import { momentPhase } from './moment-phase.ts'

testRule(momentPhase, [
  '[[At some point]] it was fixed.',
  'It got better [[over time]].',
  'It was fixed at nine.',
])
