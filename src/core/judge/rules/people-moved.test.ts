import { testRule } from '../../../../test/test-rule.ts'
import { peopleMoved } from './people-moved.ts'

testRule(peopleMoved, [
  'He took it to the clerk and [[she sided with the list]].',
  '[[She signed the paper]].',
  '[[He laughed]] and [[came round]].',
  'The paper was signed.',
  'He only looked at the total.',
  'He came from the library and he had moved the desk in June.',
])
