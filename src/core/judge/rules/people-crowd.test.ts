import { testRule } from '../../../../test/test-rule.ts'
import { peopleCrowd } from './people-crowd.ts'

testRule(peopleCrowd, [
  'I talked to [[all stakeholders]].',
  '[[Everyone]] agreed.',
  'I talked to Marta.',
])
