import { testRule } from '../../../../test/test-rule.ts'
import { ownAct } from './own-act.ts'

testRule(ownAct, [
  '[[I pulled the release]] and rang the yard.',
  '[[I decided to photograph the tickets]].',
  'The release was pulled.',
  'I was promoted in the spring.',
  '[[The release was pulled by me]].',
  'The release was pulled by us.',
  'The release was pulled and nothing was done by me.',
  'We pulled the release.',
  'I told her no and [[we pulled the release]].',
  'The idea was mine and [[we pulled the release]].',
  'As I said before, we pulled the release.',
  'I would pull the release.',
  'I wanted to patch the parser and [[I pulled the cable]].',
  'Last I checked they had moved eighty crates.',
  '[[I checked the valve]].',
])
