import { testRule } from '../../../../test/test-rule.ts'
import { ownTherefore } from './own-therefore.ts'

testRule(ownTherefore, [
  'The yard had no crane that week. [[So I rang the harbour]] and borrowed theirs.',
  "He said the belt would tear by noon [[so i didn't start it]] and went home",
  'She gave me till Friday. [[So I drove to Tampere]] and sat in their office.',
  'She gave me till Friday. So I went on and made sure it was fine.',
  'So I ran the saw line at the mill and we moved the boxes.',
  'She hated the form. So I was the one who knew it.',
  'When a belt tears I usually stop it, so I would ring the yard.',
])
