import { testRule } from '../../../../test/test-rule.ts'
import { learningChange } from './learning-change.ts'

testRule(learningChange, [
  'I typed the wrong port and she closed it for me in four seconds. [[The prompt is red on the live server]] since that afternoon.',
  'The sensor froze and I shut the branch for nothing, and eight hundred flats were cold. After this [[the sensors were insulated]].',
  'He said in the tool crib that I only come down when it burns and I laughed. [[I started going down at ten for]] the tea.',
  'She said that I write urgent each time and I looked at my chat. [[I stopped using it]].',
  'We muted the horn and I lost the whole batch that night. [[Doors are only a lamp now]].',
  'Three days before launch I had the boxes reflashed and we missed nine, and those came back. [[Expiry is printed on the box label]] since.',
  'I was cross for about a day, I threw the sheet away and she rang me at nine. [[The rota is carried round the three corridors]].',
  'I rang the mill at six and I lost the order. It has made me more curious since then.',
  'I rang the mill at six and they sent the right steel by noon. She signed for it at the gate.',
  'I moved to the coast and signed up at the yard school there. I am excited to start in the boat shed in May.',
  'I would rewrite the form. The sensors would be insulated.',
  'I rang the mill at six. Everything is better now.',
  'I rang the mill and he came. They said that the prompt is red now.',
])
