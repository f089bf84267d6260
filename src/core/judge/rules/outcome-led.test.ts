import { testRule } from '../../../../test/test-rule.ts'
import { outcomeLed } from './outcome-led.ts'

testRule(outcomeLed, [
  'I moved the desk and she sat down and [[in the end]] we won.',
  'I moved the desk and she left.',
])
