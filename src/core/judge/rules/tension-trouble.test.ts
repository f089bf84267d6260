import { testRule } from '../../../../test/test-rule.ts'
import { tensionTrouble } from './tension-trouble.ts'

testRule(tensionTrouble, [
  '[[The pump failed]].',
  'The disk [[was full]].',
  '[[The latency fell over]].',
  'The pump ran.',
  'The latency fell by half and no invoice was lost.',
  'By three the inbox was empty.',
  'The tank [[was empty]].',
  'Renske thought I was wrong, and I rang the yard.',
  'I sent [[the wrong nurse]] to him.',
  'After four there was [[no way back]] to the old one.',
  'The gates closed [[too fast]] for the carts and one [[went missing]].',
  'They brought the cells ten [[weeks late]].',
])
