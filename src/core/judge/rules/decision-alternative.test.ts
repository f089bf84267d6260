import { testRule } from '../../../../test/test-rule.ts'
import { decisionAlternative } from './decision-alternative.ts'

testRule(decisionAlternative, [
  '[[I might have asked for a week more]]. I cut the second course from the menu.',
  'Sending Luca [[would have been quicker]]. I went to the gate and opened it.',
  'I told him that it might have been the lamp.',
  '[[I could patch it by hand or hold]] the release. I held it and I rang the depot.',
  'I moved the table [[instead of]] the rows and I told nobody until noon.',
  'I rang the depot and asked if there was anything I could do.',
  'I rang the depot as soon as I could.',
  'The hardest one was Ramona, and I rang her first.',
  '[[One was to]] wait for the tide. I sent the boat out at noon.',
  'We ate lunch at the harbour and I paid the waiter.',
])
