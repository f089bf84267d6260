import { testRule } from '../../../../test/test-rule.ts'
import { peoplePosition } from './people-position.ts'

testRule(peoplePosition, [
  '[[Gunnar held that a buoy]] nobody asks for is lost. I asked him to place it.',
  '[[For Amina it was about her sister, who]] lost her job. I left the button with her.',
  '[[She wanted the old form]].',
  '[[The buyer feared a strike]].',
  'I met her at noon. [[Her point was that the form is old]].',
  '[[Devika: ship it]]. I held it.',
  '[[My boss: no]]. I held it.',
  'My point was that it is old. I held it.',
  'The list: rope and tape. I held it.',
  'I wanted the old form.',
])
