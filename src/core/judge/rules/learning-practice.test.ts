import { testRule } from '../../../../test/test-rule.ts'
import { learningPractice } from './learning-practice.ts'

testRule(learningPractice, [
  'The pump failed in May, I drove out at night and I cleaned it. Since then [[I test each valve with a bucket]].',
  'I sent the wrong sheet to the printer and I lost the evening. Now [[I read it aloud to Marta]].',
  'The pump failed in May, I drove out at night and I cleaned it.',
  'I lost the evening and I sent the wrong sheet. I learned to listen before I speak.',
  'I rang the studios too late. I have sent the correction to all six leads the same evening.',
])
