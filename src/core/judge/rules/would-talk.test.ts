import { testRule } from '../../../../test/test-rule.ts'
import { wouldTalk } from './would-talk.ts'

testRule(wouldTalk, ['[[I would call the client]] and [[we would talk]].', 'I called the client.'])
