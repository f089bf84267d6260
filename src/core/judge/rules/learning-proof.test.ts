import { testRule } from '../../../../test/test-rule.ts'
import { learningProof } from './learning-proof.ts'

testRule(learningProof, [
  'The pump failed in May and I drove out at night and cleaned it. Since then I test each valve, and I have found [[three]].',
  'The pump failed in May and I drove out at night.',
  'The pump failed in May and I drove out at night. Last quarter we lost 3 trips out of 1,900.',
])
