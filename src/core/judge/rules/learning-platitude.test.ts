import { testRule } from '../../../../test/test-rule.ts'
import { learningPlatitude } from './learning-platitude.ts'

testRule(learningPlatitude, [
  'I learned that [[communication is]] key.',
  'It taught me to keep [[an open mind]].',
  'Now I print the list on Friday.',
])
