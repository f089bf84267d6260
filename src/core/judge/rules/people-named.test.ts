import { testRule } from '../../../../test/test-rule.ts'
import { peopleNamed } from './people-named.ts'

testRule(peopleNamed, [
  'I met [[Oyelaran]] at the gate.',
  'My [[manager]] rang.',
  'I met them at the gate.',
])
