import type { AnswerPart } from '../answer/answer-parts.ts'
import type { ShareNote } from '../answer/measure-answer.ts'
import { sayCount } from './say-time.ts'
import { saySpokenTime } from './spoken-time.ts'

export const partNames: Record<AnswerPart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  mistake: 'Mistake',
  'turning-point': 'Turning point',
  recovery: 'Recovery',
  mitigation: 'Mitigation',
  result: 'Result',
  learning: 'Learning',
  person: 'In the person',
  system: 'In the system',
}

/** What belongs in each part, as a question to the person. @public */
export const partQuestions: Record<AnswerPart, string> = {
  situation: 'Where and when was it, and what would a stranger have to know?',
  task: 'What was yours to do, and what would have counted as done?',
  action: 'What did you do, in which order, and what did you decide against?',
  mistake: 'What did you do wrong, and what did you believe then?',
  'turning-point': 'When did you see it, and what did you do first?',
  recovery: 'What did you put right, and who heard of it from you?',
  mitigation: 'What kept the harm small, and what did you change so that it cannot come back?',
  result: 'How did it end, and how could anybody check that?',
  learning: 'What have you done differently since, and when did it last show?',
  person: 'What have you done differently since, and when did it last show?',
  system: 'What is different there now, without you?',
}

const sayShare = (share: number): string => `${Math.round(share * 100)} %`

/** One sentence about how an answer is divided or how long it runs. @public */
export function sayShareNote(note: ShareNote): string {
  switch (note.kind) {
    case 'much-setting':
      return `Situation and task take ${sayShare(note.share)} of this answer. In the library’s worked examples they take 12 to 31 %; what you did is what a panel rates.`
    case 'little-action':
      return `What you did takes ${sayShare(note.share)}. In the library’s worked examples it takes 42 to 65 %.`
    case 'no-result':
      return 'Nothing stands under Result. How it ended belongs there, also where another part says it.'
    case 'no-learning':
      return 'Nothing stands under what you learned.'
    case 'short':
      return `${sayCount(note.words, 'word')} are ${saySpokenTime(note.words)}. A telling takes two to five minutes.`
    case 'long':
      return `${sayCount(note.words, 'word')} are ${saySpokenTime(note.words)}. After five minutes a panel stops you.`
  }
}
