import { testRule } from '../../../../test/test-rule.ts'
import { tensionTrouble } from './tension-trouble.ts'

testRule(tensionTrouble, ['[[The pump failed]].', 'The disk [[was full]].', 'The pump ran.'])
