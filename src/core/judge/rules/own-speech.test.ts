import { testRule } from '../../../../test/test-rule.ts'
import { ownSpeech } from './own-speech.ts'

testRule(ownSpeech, [
  '[[I told her]] that the gate stays shut.',
  '[[I rang the clerk]].',
  'She wanted it on Friday. [[Me: it waits]]. I pulled the plug.',
  'She told me that the gate stays shut.',
  '[[I ended up talking to the foreman]].',
  'I never asked the tenants.',
  'I was asked to take over the yard and I was told to wait.',
])
