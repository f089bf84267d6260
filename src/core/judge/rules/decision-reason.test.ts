import { testRule } from '../../../../test/test-rule.ts'
import { decisionReason } from './decision-reason.ts'

testRule(decisionReason, [
  'I held it [[because the log]] was empty.',
  'We closed at five [[so that nobody]] waited at the gate.',
  'I held it and went home.',
  'I moved the boxes and since the first of November he has kept them, as there always is room.',
])
