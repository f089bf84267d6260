import { testRule } from '../../../../test/test-rule.ts'
import { momentTogether } from './moment-together.ts'

testRule(momentTogether, [
  '[[We moved the boxes]] and [[rang the yard]], and I slept there.',
  'we had a crew of four and [[we moved the boxes that night]]',
  'We usually move the boxes and we would ring the yard.',
  'I moved the boxes and we felt good, and everybody worked hard.',
  'I rang the yard because the boat was late. We met on Thursdays.',
])
