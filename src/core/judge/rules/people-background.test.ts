import { testRule } from '../../../../test/test-rule.ts'
import { peopleBackground } from './people-background.ts'

testRule(peopleBackground, [
  'I gave it to Gunnar, [[who had run a dairy]].',
  '[[She had lost a crop before]].',
  'She was scared of it because [[the last clerk had been sacked]].',
  'The gate had rusted.',
  'The gate had been painted.',
  'On 6 March I named Jonas three.',
])
