import type { Dimension } from './dimension.ts'

/** Questions that press on quoted words, and those for an answer with nothing to quote. None suggests an answer. */
export const wordings: Readonly<
  Record<Dimension, { quoting: readonly string[]; plain: readonly string[] }>
> = {
  moment: {
    quoting: [
      'You said "{}". Which day was that, and where were you?',
      '"{}": take me to one moment of it. What did you see first?',
      'When you say "{}", when exactly do you mean?',
    ],
    plain: [
      'Which one moment do you have in mind? When was it, and where were you?',
      'Take one day of this. Which one?',
    ],
  },
  ownership: {
    quoting: [
      'You said "{}". Who was it that did that, and what was your own part?',
      '"{}": what did you yourself do at that point?',
      'Whose call was it when you say "{}"?',
    ],
    plain: ['What in this did you do yourself?', 'Where in this did something hang on you?'],
  },
  decision: {
    quoting: [
      'You said "{}". What else could have been done, and what spoke against it?',
      '"{}": what exactly was chosen there, and over what?',
      'What made you settle on that when you say "{}"?',
    ],
    plain: [
      'What did you have to choose between?',
      'Which choice did you make here, and what did you turn down?',
    ],
  },
  tension: {
    quoting: [
      'You said "{}". What made that hard?',
      '"{}": who or what stood against it?',
      'What could have gone wrong at the point where you say "{}"?',
    ],
    plain: ['What stood in the way?', 'Who saw it differently, and why?'],
  },
  people: {
    quoting: [
      'You said "{}". Who was that, and what did they want?',
      '"{}": which person do you think of, and where did they stand?',
      'What changed the mind of whoever you mean by "{}"?',
    ],
    plain: [
      'Who else was in this, and what did they want?',
      'Name one person who mattered here. What was at stake for them?',
    ],
  },
  outcome: {
    quoting: [
      'You said "{}". How could somebody else check that?',
      '"{}": what was different afterwards, and how did you know?',
      'What came of it, after "{}"?',
    ],
    plain: ['What came of it in the end?', 'How did you know how it had ended?'],
  },
  learning: {
    quoting: [
      'You said "{}". What do you do differently since?',
      '"{}": when did you last act on that?',
      'What did you change in how you work after "{}"?',
    ],
    plain: [
      'What do you do differently since then?',
      'When did this last change something that you did?',
    ],
  },
}
