import { testRule } from '../../../../test/test-rule.ts'
import { decisionVague } from './decision-vague.ts'

testRule(decisionVague, [
  'We discussed it and [[found a compromise]].',
  'I [[handled it]] and did [[what was needed]].',
  'I cut the feed at ten.',
])
