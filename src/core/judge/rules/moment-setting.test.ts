import { testRule } from '../../../../test/test-rule.ts'
import { momentSetting } from './moment-setting.ts'

testRule(momentSetting, [
  '[[I worked at]] [[my first job]] as a nurse.',
  '[[As a captain]] I sorted the boats.',
  'I would work at my job.',
  'The fix lay in my Friday pile.',
])
