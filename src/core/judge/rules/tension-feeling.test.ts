import { testRule } from '../../../../test/test-rule.ts'
import { tensionFeeling } from './tension-feeling.ts'

testRule(tensionFeeling, [
  'He was [[furious]].',
  'I was [[ashamed]].',
  'She [[cried]] and I was [[fed up]].',
  'He was tall.',
  'I poured only cold drinks.',
  'The foreman was [[cold]] to me.',
])
