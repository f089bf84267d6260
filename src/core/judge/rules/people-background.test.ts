import { testRule } from '../../../../test/test-rule.ts'
import { peopleBackground } from './people-background.ts'

testRule(peopleBackground, [
  'I gave it to Gunnar, [[who had run a dairy]].',
  '[[She had lost a crop before]].',
  'The gate had rusted.',
  'On 6 March I named Jonas three.',
])
