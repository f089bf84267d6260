import { testRule } from '../../../../test/test-rule.ts'
import { decisionPrice } from './decision-price.ts'

testRule(decisionPrice, [
  'I kept the door shut and I rang the clerk, [[which cost]] me two weeks.',
  'I [[gave up]] my own slot and I rang the clerk.',
  'I painted the fence and I sang.',
])
