import { testRule } from '../../../../test/test-rule.ts'
import { decisionProposal } from './decision-proposal.ts'

testRule(decisionProposal, [
  '[[I proposed a smaller release]].',
  '[[I told her that the key stays]] here.',
  'She proposed a smaller release.',
  'I never asked the tenants.',
  'I was asked to take over the yard.',
  'Moe and I argued over the fault of the crane.',
  '[[I argued for a second crane]].',
])
