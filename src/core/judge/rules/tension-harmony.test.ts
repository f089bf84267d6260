import { testRule } from '../../../../test/test-rule.ts'
import { tensionHarmony } from './tension-harmony.ts'

testRule(tensionHarmony, [
  '[[Everything was fine]] and [[everyone agreed]].',
  'It went [[smoothly]].',
  'She refused.',
])
