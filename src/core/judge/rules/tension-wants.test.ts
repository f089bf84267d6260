import { testRule } from '../../../../test/test-rule.ts'
import { tensionWants } from './tension-wants.ts'

testRule(tensionWants, [
  '[[The clerk wanted the list]].',
  '[[She feared a strike]].',
  'I wanted the list.',
])
