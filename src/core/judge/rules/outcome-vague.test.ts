import { testRule } from '../../../../test/test-rule.ts'
import { outcomeVague } from './outcome-vague.ts'

testRule(outcomeVague, [
  'It [[went well]].',
  'Everyone [[was happy with]] it.',
  'The ship left at nine.',
])
