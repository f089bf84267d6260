import { testRule } from '../../../../test/test-rule.ts'
import { learningUse } from './learning-use.ts'

testRule(learningUse, [
  'Since then I talk to everyone before the memo goes out; [[I did that last year with the]] tagging service.',
  'The list was wrong and I sailed without it, and I realised that I had never asked. In March, when the next one came, [[I asked for the list first]].',
  'I cut the wrong rope and I learned to look up. Now I follow it with my eyes. In 2022 [[I rang five shunters]] and I stopped.',
  'i dropped the tray and i learned to call out and last june [[i called the pan]] and nobody moved',
  'The list was wrong and I sailed without it. In March I asked for the list first.',
  'I realised that I had never asked. In March I would ask for the list first.',
  'I realised that I had never asked. In March it went well.',
])
