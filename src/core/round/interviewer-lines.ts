import type { AskedAboutRound } from './asks-about-round.ts'
import type { RoundMinutes, RoundShape } from './round.ts'

/** What the interviewer says around the questions. Direct and courteous; nothing here rates an answer. */

export function sayOpening(minutes: RoundMinutes): string {
  return `Thank you for making the time. We have ${minutes === 45 ? 'forty-five' : 'fifteen'} minutes. Is there anything you would like to know about how this runs before we start?`
}

/** Answers what was asked and no more: who does not ask learns the shape from the first question. */
export function sayShape(asked: AskedAboutRound, shape: RoundShape): string {
  const format = {
    'prompt-led':
      'I give you a prompt, you take me through one example, and then I ask about parts of it. One more subject later, and your questions at the end.',
    'candidate-led':
      'You pick one piece of work, as deep as you like, and I ask about parts of it. One more subject later, and your questions at the end.',
  }[shape]
  const purpose = 'I listen for what you yourself saw, decided and did.'
  if (!asked.format && !asked.purpose) return ''
  return [...(asked.format ? [format] : []), ...(asked.purpose ? [purpose] : [])].join(' ')
}

/** The anchor of a candidate-led round. */
export const pickOneQuestions: readonly string[] = [
  'Pick one piece of work that you know to the bottom, and take me through it.',
  'Choose the project you would most like me to ask about, and tell it from the start.',
  'Which one thing that you did should I hear about? Take me through it.',
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
export const furtherLine = 'There is time for a little more on this.'

/** Why the subject changes now, on the clock or ahead of it. */
export function sayPivot(isEarly: boolean): string {
  return isEarly
    ? 'We are ahead of the clock and I have asked what I wanted to know of this. I change the subject early.'
    : 'I have to watch the clock. Let me change the subject.'
}

/** Said once into a telling that has left its point; `lastTold`: the last words that told of something that happened. */
export function sayNudge(lastTold: string): string {
  return lastTold === ''
    ? 'May I put in one thing: which one time do you have in mind? Take me there, and go on.'
    : `May I bring you back to “${lastTold}”? What happened next?`
}

export const pressOnLine = 'Let me stop you there, I have enough of the whole.'

/** Said on the way to the next question where a thin answer is taken down. */
export const writtenDownLine = 'All right.'

export function sayOwnQuestions(isEarly: boolean): string {
  return isEarly
    ? 'That is what I wanted to ask, and it leaves you more time than planned. What would you like to ask me?'
    : 'That is what I wanted to ask. What would you like to ask me?'
}

/** What the interviewer says to a candidate's own question. It is a rehearsal: nobody invents a company. */
export const nextOwnQuestion = 'I have noted your question. What else would you like to ask?'
