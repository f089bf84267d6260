import { testRule } from '../../../../test/test-rule.ts'
import { tensionRefusal } from './tension-refusal.ts'

testRule(tensionRefusal, [
  '[[He did not answer the phone]].',
  '[[It would not start]] and we did not know why.',
  'It was not something that I rang him about.',
  'He answered the phone.',
  'No customer saw any of it, and we did not buy the scanner.',
  'She feared that if we glued it the maker would never replace it.',
  'She said that a fault should not be papered over.',
])
