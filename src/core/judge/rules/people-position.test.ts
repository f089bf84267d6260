import { testRule } from '../../../../test/test-rule.ts'
import { peoplePosition } from './people-position.ts'

testRule(peoplePosition, [
  '[[She wanted the old form]].',
  '[[The buyer feared a strike]].',
  'I wanted the old form.',
])
