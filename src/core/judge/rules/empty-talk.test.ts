import { testRule } from '../../../../test/test-rule.ts'
import { emptyTalk } from './empty-talk.ts'

testRule(emptyTalk, [
  'We [[drove]] [[alignment]].',
  'The [[stakeholders]] wanted [[synergy]].',
  'I drove to the practice.',
  'The baker closed the oven.',
  'The auditor did not trust the numbers and I left.',
  'I read the blood values to her lead nurse.',
  'I talked about [[values]].',
])
