import { testRule } from '../../../../test/test-rule.ts'
import { momentScene } from './moment-scene.ts'

testRule(momentScene, [
  '[[I saw]] the lamp go out.',
  '[[He watched the screen]].',
  'The system improved.',
])
