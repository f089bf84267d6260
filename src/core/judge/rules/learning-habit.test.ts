import { testRule } from '../../../../test/test-rule.ts'
import { learningHabit } from './learning-habit.ts'

testRule(learningHabit, [
  'She took me aside and she told me that I hurry him, and I had heard him cough. So [[I sit down]] and he starts.',
  'I pulled a wire on a live board and I burnt my thumb that day. Now [[the tester comes out first]].',
  'I took the wrong folder and the widow stopped me and I began again. [[I write the name on my hand]] for every funeral.',
  'so i dropped the plate and i told her and she cried so now [[i hold it from below]]',
  'The second nurse missed page two and I stood behind her. Since then [[I never bring a slide]].',
  'On the Monday Piet turned left, and we were through in four minutes. Since that day [[I do not print a map]].',
  'I ordered from a sentence, it was the wrong steel and it cost us a week, and I paid. [[I have rung the mill on every job]] since.',
  'Now [[I ask who signs before]] I write anything. In the spring I spent the first week with the two people who sign, and one of them showed me the paper.',
  'These days [[I take the receipts along]]. The auditor saw them in June and she signed.',
  'I left the key in my van and the night man flooded two stalls. [[I no longer lock it anywhere]].',
  'I signed for forty kilos too many. [[Nothing leaves the yard on my signature]] unless I have weighed the empty crate.',
  'I gave the times in summer time and nobody came. [[My tables carry both hours these days]].',
  'The dog bit Petra because I had praised him. [[I have a card on every cage]] now with the day I saw it.',
  'I told her late and I was sorry. I have more confidence now and I carry that with me.',
  'I told her late and I was sorry. Every project has its challenges and nobody is perfect.',
  'I was late since I have a bad knee, and I rang her.',
  'Now I ask what people think. In March I asked them and they told me.',
  'Now I know why. She told me in March and I left.',
  'I pulled a wire on a live board and I burnt my thumb that day. I think that I know why.',
  'I dropped the tray and I swept the floor. She said you look away.',
  'I sit down with people and I listen.',
])
