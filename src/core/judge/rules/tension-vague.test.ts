import { testRule } from '../../../../test/test-rule.ts'
import { tensionVague } from './tension-vague.ts'

testRule(tensionVague, [
  'There was some [[friction]] and I left.',
  'It was a [[challenging]] week.',
  'I left at nine.',
])
