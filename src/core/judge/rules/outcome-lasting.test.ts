import { testRule } from '../../../../test/test-rule.ts'
import { outcomeLasting } from './outcome-lasting.ts'

testRule(outcomeLasting, [
  'I moved the desk and she signed the paper and the clerk has it [[still]].',
  'I moved the desk and she left.',
  'I proposed a short week for them and they took it that month. It was the rule [[for over a year]].',
])
