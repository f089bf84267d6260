import type { Dimension } from '../../judge/dimension.ts'
import type { AskedAboutRound } from './asks-about-round.ts'
import type { AsideKind, RoundMinutes, RoundShape } from '../round.ts'

/** What the interviewer says around the questions. Direct and courteous; nothing here rates an answer. */

export function sayOpening(minutes: RoundMinutes): string {
  return `Thank you for making the time. We have ${minutes === 45 ? 'forty-five' : 'fifteen'} minutes. Is there anything you would like to know about how this runs before we start?`
}

const namesLine =
  'Name people or leave their names out, as you may. I need to know who they were to you.'
const detailLine = 'As deep as what you did yourself goes. I ask where I want more.'
const leaveLine = 'Of course. Take the time you need; you end each answer yourself.'

/** Answers what was asked and no more: who does not ask learns the shape from the first question. */
export function sayShape(asked: AskedAboutRound, shape: RoundShape): string {
  const format = {
    'prompt-led':
      'I give you a prompt, you take me through one example, and then I ask about parts of it. Where you run long I stop you. One more subject later, and your questions at the end.',
    'candidate-led':
      'You pick one piece of work and take me through it, and then I ask about parts of it. Where you run long I stop you. One more subject later, and your questions at the end.',
  }[shape]
  const purpose = 'I listen for what you yourself saw, decided and did.'
  const replies = [
    ...(asked.format ? [format] : []),
    ...(asked.purpose ? [purpose] : []),
    ...(asked.names ? [namesLine] : []),
    ...(asked.detail ? [detailLine] : []),
    ...(asked.leave ? [leaveLine] : []),
  ]
  const rest =
    replies.length > 0
      ? 'Your other question I keep for the end.'
      : 'I take that at the end. There will be time.'
  return [...replies, ...(asked.other === '' ? [] : [rest])].join(' ')
}

/** The anchor of a candidate-led round. */
export const pickOneQuestions: readonly string[] = [
  'Pick one piece of work that you know to the bottom, and take me through it.',
  'Choose the project you would most like me to ask about, and tell it from the start.',
  'What is the one piece of your work that I should hear about? Take me through it.',
  'I would like you to choose. One episode, the one that says most about how you work.',
]

/** The second anchor of a candidate-led round. */
export const pickAnotherQuestions: readonly string[] = [
  'Pick a second one, of another kind, and take me through it.',
  'Choose one more: something that did not go the way you meant it to.',
  'I would like another of your choosing, with other people in it than the first.',
]

/** Why a second story is asked for. */
export const secondStoryLine =
  'Thank you, I leave that one there. Before I change the subject there is time for a second story.'

/** Why questions on a story go on after its drill. */
export const furtherLines: readonly string[] = [
  'There is time for a little more on this.',
  'Let me stay with this a moment longer.',
  'Before I leave this, one thing more.',
  'I would like one more look at this.',
  'A little more on the same work, while there is time.',
  'Let me go back into that once more.',
  'There is something here that I still want to understand.',
  'I am not quite done with this one.',
  'Stay with that work for another question.',
  'I come back to this once more.',
  'We have the time, so let me ask further.',
  'One more thing on the same work.',
]

/** Why the subject changes now, on the clock or ahead of it. */
export function sayPivot(isEarly: boolean): string {
  return isEarly
    ? 'We are ahead of the clock, and I have asked what I wanted to know of this.'
    : 'I have to watch the clock.'
}

/** Said once into a telling that has left its point; `lastTold`: the last words that told of something that happened. */
export function sayNudge(lastTold: string): string {
  return lastTold === ''
    ? 'May I put in one thing: which one time do you have in mind? Take me there, and go on.'
    : `May I bring you back to “${lastTold}”? What happened next?`
}

export const pressOnLine = 'Let me stop you there, I have enough of the whole.'

/** Said on the way to the next question where a thin answer is taken down. Silence is one of them. */
export const writtenDownLines: readonly string[] = [
  'All right.',
  '',
  'I have that.',
  'Understood.',
  'I take that down.',
  'Thank you.',
  'I see.',
  'Let me go on.',
  'Then to another point.',
  'I leave that there.',
  'On to the next thing.',
]

/** Said where the same words are given as an answer a second time. */
export const saidBeforeLines: readonly string[] = [
  'That I have already.',
  'You have told me that, in those words.',
  'I have that down from before.',
]

/** Said once in a round, to somebody who tells of a death or a grave illness close to them. */
export const sorryLine = 'I am sorry. Take whatever time you need.'

/** `kept`: what was asked at the opening and put off, in its own words; empty for nothing. */
export function sayOwnQuestions(isEarly: boolean, kept = ''): string {
  const done = isEarly
    ? 'That is what I wanted to ask, and it leaves you more time than planned.'
    : 'That is what I wanted to ask.'
  return kept === ''
    ? `${done} What would you like to ask me?`
    : `${done} At the start you asked “${kept}”. I have that down; ask it again, or what would you like to ask me?`
}

/** What the interviewer says to a candidate's own question. It is a rehearsal: nobody invents a company. */
export const nextOwnQuestion = 'I have noted your question. What else would you like to ask?'

/** Said to what is no answer, before the question stands again. None gives anything away. */
export const asideReplies: Readonly<Record<AsideKind, readonly string[]>> = {
  again: ['Of course.', 'Certainly, once more.', 'Yes, I say it again.'],
  simpler: ['More simply, then.', 'In simpler words.', 'Let me ask it in fewer words.'],
  choice: [
    'Whichever shows more of what you did.',
    'I leave that to you: the one you saw from closest up.',
    'Your choice. Take the one that you had most to do with.',
  ],
  meaning: [
    'Take it as you understand it.',
    'I leave it to you how to read that.',
    'As you would use the words yourself.',
  ],
  team: [
    'I keep time for that at the end.',
    'That one is for the end. There will be time.',
    'Hold that for the end, please. I would like to hear this first.',
  ],
  pause: ['Take your time.', 'Of course, take the time you need.', 'There is no hurry.'],
  confidential: [
    'Then leave out the names and the figures, and tell me the rest.',
    'That is fair. Without names, then.',
    'Keep to yourself what is confidential. What you did yourself is enough.',
  ],
  told: [
    'I may have missed it. Please tell me once more, as an answer to this.',
    'Then once more for me, please, in a sentence or two.',
  ],
  upset: [
    'You need not like the question. I would still like to hear your answer.',
    'I hear that. Take a moment, and answer if you want to.',
  ],
  same: [
    'If you have another one, I would rather hear that. Otherwise go on.',
    'I would like something else, if there is something. If not, another part of it will do.',
    'Another example would help me. If there is none, go on with this one.',
  ],
  unreadable: [
    'I could not follow that. Could you say it in English, please?',
    'I am sorry, I did not understand the words. Once more in English, please?',
    'That I could not make out. Please say it again, in English.',
  ],
  silent: [
    'I did not hear an answer. Take your time.',
    'Nothing has reached me. You may also say that you would rather go on.',
  ],
}

/** The plainest question about each dimension, for somebody who does not follow the one that was asked. */
export const simplestQuestions: Readonly<Record<Dimension, string>> = {
  moment: 'When was it, and what happened?',
  ownership: 'What did you do yourself?',
  decision: 'What did you choose, and why?',
  tension: 'What was hard?',
  people: 'Who was it, and what did they want?',
  outcome: 'What came of it?',
  learning: 'What do you do differently now?',
}

/** The same, where a story is asked for. */
export const simplestStory = 'One time at work: what happened, and what did you do?'

/** Said on the way to the next question, to somebody who passes one on. */
export const passedLines: readonly string[] = [
  'All right, I leave that.',
  'That is fine. Something else, then.',
  'Then I go on.',
  'As you like.',
]
