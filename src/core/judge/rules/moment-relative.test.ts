import { testRule } from '../../../../test/test-rule.ts'
import { momentRelative } from './moment-relative.ts'

testRule(momentRelative, [
  '[[That night]] I rebuilt the index.',
  '[[Two days later]] she signed.',
  'I rebuild it that way.',
  'I signed it [[after the audit]].',
])
