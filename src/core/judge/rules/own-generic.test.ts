import { testRule } from '../../../../test/test-rule.ts'
import { ownGeneric } from './own-generic.ts'

testRule(ownGeneric, [
  '[[I managed the project]].',
  '[[I ensured quality]].',
  'I pulled the cable.',
])
