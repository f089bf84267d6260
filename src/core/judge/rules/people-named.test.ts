import { testRule } from '../../../../test/test-rule.ts'
import { peopleNamed } from './people-named.ts'

testRule(peopleNamed, [
  'I met [[Oyelaran]] at the gate.',
  'My [[manager]] rang.',
  'I met [[Łukasz]] at the gate.',
  'I drove to St Ives and the GP put twelve clipboards there.',
  'Gate nine, the night of the fair. [[Oyelaran]]. I held it.',
  'I met them at the gate.',
  '[[Lucia]] and [[Ben]] have owned it since September.',
  'In Halden the loader was wrong. We met at Trondby and I fixed it.',
  'I shouted at [[Ingvild]] in the yard.',
  'I had applied for Trondby and the boat came from Halden.',
  'At [[Halden]] I rang the yard, and Halden shouted back.',
  '[[Amara]] took the train to Leeds and I stayed.',
])
