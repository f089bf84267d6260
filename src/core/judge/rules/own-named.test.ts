import { testRule } from '../../../../test/test-rule.ts'
import { ownNamed } from './own-named.ts'

testRule(ownNamed, [
  'The view was written [[by me]] and I sent it out. The call [[was mine]].',
  'It was [[my decision]], and I told her so and I sent it.',
  'The view was written by us and it went out.',
  'The idea [[was mine]]. The view was written [[by us]] and I sent it out.',
  'The view was written and it went out.',
  'Renske thought I was wrong, and I rang the yard.',
  '[[I was wrong]], and I rang the yard.',
])
