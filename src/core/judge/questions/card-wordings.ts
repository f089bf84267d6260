import type { Facet } from '../../story/story.ts'
import type { Dimension } from '../dimension.ts'
import type { Line } from './wording.ts'

/** Speaks of the card rather than of the words that it quotes. */
export const quotingOnCard: Readonly<Record<Facet, Readonly<Record<Dimension, Line>>>> = {
  disagreement: {
    moment:
      'You said “{}”. Where did the disagreement come into the open, and who was there? | where who',
    ownership: '“{}”: what did you say yourself when it was talked about?',
    decision:
      'You said “{}”. What was decided in the end, and what was dropped for it? | alternative',
    tension: '“{}”, you said. What was the strongest point against you?',
    people: '“{}”: who held the other view, and what was behind it?',
    outcome: 'You told me “{}”. Who turned out to be right, and what showed it?',
    learning: 'Let me stop at “{}”. How do you take up a disagreement today? | practice',
  },
  'near-failure': {
    moment: 'You said “{}”. What was the first thing you saw that was wrong?',
    ownership: '“{}”: who saw it first, and what did you do in the next ten minutes? | who',
    decision:
      'You told me “{}”. What did you choose to save, and what did you let go? | alternative',
    tension: '“{}”, you said. How close was it, and what would have been lost?',
    people: '“{}”: who had to be told, and how did they take it?',
    outcome: '“{}”, you said. What was the damage in the end, in numbers? | number',
    learning: 'Let me stop at “{}”. What is in place today that was not in place then? | practice',
  },
  stakeholder: {
    moment: 'You said “{}”. In which conversation did it turn, and what turned it?',
    ownership: '“{}”: what did you yourself say to the hardest person in it?',
    decision: 'You told me “{}”. What did you offer them, and what did you refuse?',
    tension: '“{}”, you said. What could you not agree on until late?',
    people: 'You said “{}”. What did the hardest person in it want that you could not give?',
    outcome: '“{}”, you said. What did the hardest person in it do afterwards?',
    learning:
      'Let me stop at “{}”. What do you do differently today with somebody as hard to win over? | practice',
  },
  lesson: {
    moment: 'You said “{}”. Which moment was it that taught you something?',
    ownership: '“{}”: what had you yourself done before you learned better?',
    decision: 'You told me “{}”. Which choice of yours would you take back?',
    tension: '“{}”, you said. What about it was hard to accept?',
    people: '“{}”, you said. Who made you see the lesson in it, and how?',
    outcome: '“{}”, you said. What has come of the lesson since?',
    learning:
      'Let me stop at “{}”. What does a project of yours have today that this one lacked? | practice',
  },
  handoff: {
    moment: 'You said “{}”. What happened on the day you let go?',
    ownership: '“{}”: what did you leave behind that was of your own making?',
    decision: 'You told me “{}”. What did you choose not to hand over, or not to write down?',
    tension: '“{}”, you said. Where did the handover get stuck?',
    people: '“{}”: who has the work now, and what did they ask you first?',
    outcome: '“{}”, you said. What has held since you left, and what has not?',
    learning:
      'Let me stop at “{}”. What do you do differently today when you hand work over? | practice',
  },
}
