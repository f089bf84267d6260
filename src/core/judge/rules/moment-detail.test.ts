import { testRule } from '../../../../test/test-rule.ts'
import { momentDetail } from './moment-detail.ts'

testRule(momentDetail, [
  'I carried the [[lantern]] to the [[crane]].',
  'My line manager called the others on Monday and Marta brought the [[gasket]].',
  'I named the date and an alternative.',
  'I led the project and the team.',
  'There was some concern and a surprise, and we found a compromise.',
])
