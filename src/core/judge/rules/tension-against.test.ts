import { testRule } from '../../../../test/test-rule.ts'
import { tensionAgainst } from './tension-against.ts'

testRule(tensionAgainst, [
  '[[She refused to sign]].',
  'My boss [[was against]] it.',
  'She signed it.',
  'Nobody objected, and I signed it.',
  '[[Ottilie objected]], and I signed it.',
  'I put it on a button, [[against my manager]].',
])
