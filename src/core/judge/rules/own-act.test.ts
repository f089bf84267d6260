import { testRule } from '../../../../test/test-rule.ts'
import { ownAct } from './own-act.ts'

testRule(ownAct, [
  '[[I pulled the release]] and rang the yard.',
  '[[I decided to photograph the tickets]].',
  'The release was pulled.',
  'I would pull the release.',
])
