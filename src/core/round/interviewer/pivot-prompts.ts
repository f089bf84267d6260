import type { PromptKind } from '../../story/story.ts'

/** A turn to another kind late in a round; a hard one leaves less room to stay general. */
export interface Pivot {
  hard: boolean
  text: string
}

/** Pivots for each kind; order matters, for it is their name. */
export const pivotsByKind: Readonly<Record<PromptKind, readonly Pivot[]>> = {
  conflict: [
    {
      hard: false,
      text: 'Another subject. Who have you found it hardest to work beside, and what was their side of it?',
    },
    {
      hard: true,
      text: 'Leaving that aside: tell me about one argument at work that you lost. Who won it, and what did you do the next day?',
    },
  ],
  ambition: [
    {
      hard: false,
      text: 'Another subject. What is the largest thing you have tried that nobody had asked you for?',
    },
    {
      hard: true,
      text: 'I would like to go elsewhere. Name one thing that you set out to do and gave up. On which day, and why?',
    },
  ],
  failure: [
    {
      hard: false,
      text: 'Let me turn to something else. What is a mistake of yours that somebody else had to pay for?',
    },
    {
      hard: true,
      text: 'I would like to leave that project. Tell me about one day on which you were plainly wrong, and who told you.',
    },
  ],
  leadership: [
    {
      hard: false,
      text: 'Let us change the subject. When did somebody follow you who had every reason not to?',
    },
    {
      hard: true,
      text: 'Something else. Tell me about one person whom you did not manage to bring along. What did you try, and what did they say?',
    },
  ],
  feedback: [
    {
      hard: false,
      text: 'Something else. What is the piece of feedback that surprised you most, and who gave it to you?',
    },
    {
      hard: true,
      text: 'Let us leave that. Tell me about one time somebody told you that you were hard to work with. Who was it, and what did you change?',
    },
    {
      hard: false,
      text: 'Let me change the subject. When did praise or blame from somebody last make you work in another way?',
    },
  ],
  ambiguity: [
    {
      hard: false,
      text: 'Let me turn to another kind of thing. When did you last begin without knowing what was wanted?',
    },
    {
      hard: true,
      text: 'Another subject. Tell me about one guess of yours that turned out wrong. When did you find out, and who was affected?',
    },
  ],
  'deadline pressure': [
    {
      hard: false,
      text: 'Something else. When did you last have to choose what would not get done?',
    },
    {
      hard: true,
      text: 'I would like to leave that. Tell me about one date that you missed. Whom did you tell, and in which words?',
    },
  ],
  mentorship: [
    {
      hard: false,
      text: 'Another subject. Who is better at their work because of you, and how do you know?',
    },
    {
      hard: true,
      text: 'Something else. Tell me about somebody whom you could not help. What did you do, and where are they now?',
    },
  ],
  'technical judgment': [
    {
      hard: false,
      text: 'Let us turn to something technical. Which choice of yours would another good engineer have made the other way?',
    },
    {
      hard: true,
      text: 'Another subject. Name one technical decision of yours that you would reverse today. What did it cost before you knew?',
    },
  ],
  'scope change': [
    {
      hard: false,
      text: 'Let me turn to something else. When did a plan of yours have to become a smaller one?',
    },
    {
      hard: true,
      text: 'Something else. Tell me about one promise that you had to take back. To whom, and what did you offer in its place?',
    },
  ],
}
