import { testRule } from '../../../../test/test-rule.ts'
import { ownOnlooker } from './own-onlooker.ts'

testRule(ownOnlooker, [
  '[[Nikos took the kiosk apart]]. [[He sat in the basement for a]] week. [[He found the driver]] and he sent them a video. I worked there too.',
  'I took the kiosk apart. I sat in the basement for a week. I found the driver and sent them a video.',
])
