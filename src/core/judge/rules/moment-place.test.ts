import { testRule } from '../../../../test/test-rule.ts'
import { momentPlace } from './moment-place.ts'

testRule(momentPlace, [
  'I stood [[in the corridor]] and waited.',
  'She rang me [[at the depot]].',
  'I drove [[to Grenoble]] and I saw the crane.',
  'I wrote to Amara and I rang the yard.',
  'I would wait in the corridor.',
  'I read it in my yearly review and I rang the yard.',
  'I told him to sit a shift on the ward before the winter.',
  'I wrote my name under the cause.',
  'I sat [[under the crane]].',
])
