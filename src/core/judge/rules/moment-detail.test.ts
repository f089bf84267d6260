import { testRule } from '../../../../test/test-rule.ts'
import { momentDetail } from './moment-detail.ts'

testRule(momentDetail, [
  'I carried the [[lantern]] to the [[crane]].',
  'I led the project and the team.',
])
