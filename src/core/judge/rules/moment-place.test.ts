import { testRule } from '../../../../test/test-rule.ts'
import { momentPlace } from './moment-place.ts'

testRule(momentPlace, [
  'I stood [[in the corridor]] and waited.',
  'She rang me [[at the depot]].',
  'I would wait in the corridor.',
])
