import { testRule } from '../../../../test/test-rule.ts'
import { peopleAct } from './people-act.ts'

testRule(peopleAct, [
  '[[Marta closed the gate]].',
  '[[The foreman swapped the signs]].',
  'The signs were swapped.',
  'No customer saw any of it, and not one guard rang.',
])
