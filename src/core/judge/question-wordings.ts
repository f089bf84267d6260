import type { Dimension } from './dimension.ts'
import type { Facet } from '../story/story.ts'

/** What a wording asks for, so that it is not put where the answer has told it. */
export type Asks = 'when' | 'where' | 'who' | 'why' | 'alternative' | 'number' | 'practice'

/**
 * One way to ask. `{}` stands for the words of the answer, which come in quotation marks and may be of any form:
 * nothing around them depends on their grammar. None suggests what to say.
 */
export interface Wording {
  /** Kept with rounds: names stay, and a wording that is taken away frees its name for good. */
  id: string
  dimension: Dimension
  /** Only for answers to this card. */
  facet?: Facet
  /** `quoting` presses on words, `plain` on none; the `forgot` kinds are for somebody who does not remember. */
  kind: 'quoting' | 'plain' | 'forgot-quoting' | 'forgot-plain'
  text: string
  asks: readonly Asks[]
  /** Asks of any words: it takes nothing for granted of what they speak of. */
  loose: boolean
}

/** A wording, a tilde before it where it fits any words, and after a bar what it asks for. */
type Line = string

const quoting: Readonly<Record<Dimension, readonly Line[]>> = {
  moment: [
    '~ You said “{}”. Which day was that, and where were you? | when where',
    '~ “{}”: take me to one moment of it. What did you see first?',
    'When you say “{}”, when exactly do you mean? | when',
    'You told me “{}”. Pick the one time that you remember best. What happened in it?',
    '“{}”, you said. Which single occasion comes to mind, and who else was there? | who',
    '~ I would like to stop at “{}”. What happened in the hour before it?',
    'You put it as “{}”. What was the first sign of it, and when did it reach you? | when',
    '~ Let me hold you at “{}”. Where were you standing, and what was in front of you? | where',
    'You said “{}”. On which one day could anybody have seen that? | when',
    '“{}” covers a lot of ground. Which five minutes of it should I know about?',
    'When you say “{}”, what is the picture in your head?',
    '~ Go back to “{}”. What were you doing just before?',
  ],
  ownership: [
    'You said “{}”. Who was it that did that, and what was your own part? | who',
    '~ “{}”: what did you yourself do at that point?',
    'Whose call was it when you say “{}”? | who',
    'You told me “{}”. Which part of that did you do with your own hands?',
    'When you say “{}”, who raised it first, and what did you answer? | who',
    '~ Let me stop at “{}”. What would have gone otherwise if you had been away that day?',
    '“{}”, you said. Who was behind each step of that, yourself included? | who',
    'You put it as “{}”. What in it would not have happened without you?',
    '~ I heard “{}”. What did you decide there, and what did others decide?',
    '~ You said “{}”. What was the first thing that you did about it?',
    '~ “{}”: what was yours to decide there, and what was not?',
    'Behind “{}” somebody acted. Who was it, and where were you? | who where',
  ],
  decision: [
    '~ You said “{}”. What else could have been done, and what spoke against it? | alternative',
    '“{}”: what exactly was chosen there, and over what? | alternative',
    'What made you settle on that when you say “{}”? | why',
    'You told me “{}”. What did you turn down? | alternative',
    'When you say “{}”, what else lay on the table, and who wanted it? | alternative who',
    '“{}”, you said. What did you give up for it?',
    '~ Let me stop at “{}”. What did you know at that point, and what did you have to guess?',
    'You put it as “{}”. In plain terms, what did you do, and why that? | why',
    '~ I heard “{}”. Which way would somebody else have gone there? | alternative',
    '“{}” could mean many things. What did it mean that day?',
    'You said “{}”. Which argument settled it? | why',
    'Go back to “{}”. Which reason weighed most, and what did it outweigh? | why',
  ],
  tension: [
    '~ You said “{}”. What made that hard?',
    '“{}”: who or what stood against it?',
    '~ What could have gone wrong at the point where you say “{}”?',
    '~ You told me “{}”. Who would tell that part differently?',
    'When you say “{}”, what was the sharpest thing that anybody said?',
    '“{}”, you said. Whose interest did that run against, and how did you notice?',
    '~ Let me stop at “{}”. What about it worried you most at the time?',
    '~ You put it as “{}”. What came nearest to stopping it?',
    'I heard “{}”. Who lost something by it, and what did they say?',
    'You said “{}”. What was the argument on the other side?',
    '“{}”: which part of that was in doubt the longest?',
    'Go back to “{}”. What was the worst of it, and what made it so?',
  ],
  people: [
    'You said “{}”. Who was that, and what did they want?',
    '“{}”: which person do you think of, and where did they stand?',
    'When you say “{}”, whose face do you see? What did that person care about?',
    'You told me “{}”. Who in particular, and what was at stake for them?',
    '~ “{}”, you said. Name one person in that. What did they say to you?',
    '~ Let me stop at “{}”. Who mattered most there, and what was their reason?',
    'If I rang the person behind “{}”, what would they tell me?',
    'I heard “{}”. Who put it to you, and in which words?',
    '“{}”: which one person was hardest to reach there, and why that one?',
    '~ You said “{}”. Whose opinion counted in that, and what was it?',
    'Behind “{}” there is a person. What is their job, and what did they have to lose?',
    'Go back to “{}”. What did the person in it need from you?',
  ],
  outcome: [
    'You said “{}”. How could somebody else check that?',
    '~ “{}”: what was different afterwards, and how did you know?',
    '~ What came of it, after “{}”?',
    'You told me “{}”. What could you point at to show me?',
    'When you say “{}”, compared with what? | number',
    '“{}”, you said. How much is that, and who counted? | number',
    '~ Let me stop at “{}”. What was there a month later that had not been there before?',
    '~ You put it as “{}”. What did the people concerned do otherwise from then on?',
    'I heard “{}”. Who told you so, and what had they seen? | who',
    '“{}”: which figure or which fact would you put beside that? | number',
    'You said “{}”. Which part of it did not hold?',
    '~ Go back to “{}”. What is left of it today?',
  ],
  learning: [
    '~ You said “{}”. What do you do differently since? | practice',
    '“{}”: when did you last act on that?',
    '~ What did you change in how you work after “{}”? | practice',
    'You told me “{}”. Where has that shown since? | practice',
    'When you say “{}”, which habit of yours is gone? | practice',
    '“{}”, you said. Who would notice the difference in you, and by what?',
    'Let me stop at “{}”. What did you believe before?',
    '~ You put it as “{}”. What happened the next time you faced the same thing?',
    'I heard “{}”. What does it look like on an ordinary working day? | practice',
    "“{}” could be anybody's. What makes it yours?",
    'You said “{}”. What have you stopped doing because of it? | practice',
    'Go back to “{}”. Which rule did you make for yourself out of it? | practice',
  ],
}

const quotingOnCard: Readonly<Record<Facet, Readonly<Record<Dimension, Line>>>> = {
  disagreement: {
    moment: 'You said “{}”. Where were the two of you when it came out into the open? | where',
    ownership: '“{}”: and what did you yourself say to that?',
    decision:
      'You said “{}”. What was decided in the end, and what was dropped for it? | alternative',
    tension: '“{}”, you said. What was the strongest point against you?',
    people: 'When you say “{}”, who held the other view, and what was behind it?',
    outcome: 'You told me “{}”. Who turned out to be right, and what showed it?',
    learning: 'Let me stop at “{}”. How do you take up a disagreement since then? | practice',
  },
  'near-failure': {
    moment: 'You said “{}”. What was the first thing you saw that was wrong?',
    ownership: '“{}”: who saw it first, and what did you do in the next ten minutes? | who',
    decision:
      'You told me “{}”. What did you choose to save, and what did you let go? | alternative',
    tension: '“{}”, you said. How close was it, and what would have been lost?',
    people: 'When you say “{}”, who had to be told, and how did they take it?',
    outcome: 'You put it as “{}”. What was the damage, counted? | number',
    learning: 'Let me stop at “{}”. What is in place today that was not in place then? | practice',
  },
  stakeholder: {
    moment: 'You said “{}”. In which conversation did it turn, and on what?',
    ownership: '“{}”: what did you bring to that conversation yourself?',
    decision: 'You told me “{}”. What did you offer, and what did you refuse?',
    tension: '“{}”, you said. What did you two not agree on until late?',
    people: 'When you say “{}”, what did that person want that you could not give?',
    outcome: 'You put it as “{}”. What did that person do afterwards that showed it?',
    learning: 'Let me stop at “{}”. What do you do sooner with such a person since? | practice',
  },
  lesson: {
    moment: 'You said “{}”. Which moment taught you that?',
    ownership: '“{}”: what had you yourself done to get there?',
    decision: 'You told me “{}”. Which choice of yours would you take back?',
    tension: '“{}”, you said. What about it was hard to accept?',
    people: 'When you say “{}”, who made you see it, and how?',
    outcome: 'You put it as “{}”. What has come of it since?',
    learning:
      'Let me stop at “{}”. What does a project of yours have today that this one lacked? | practice',
  },
  handoff: {
    moment: 'You said “{}”. What happened on the day on which you let go?',
    ownership: '“{}”: what did you leave behind that was of your own making?',
    decision: 'You told me “{}”. What did you choose not to hand over, or not to write down?',
    tension: '“{}”, you said. Where did the handover stick?',
    people: 'When you say “{}”, who has it now, and what did they ask you first?',
    outcome: 'You put it as “{}”. What has held since you left, and what has not?',
    learning: 'Let me stop at “{}”. What do you hand over in another way since? | practice',
  },
}

const plain: Readonly<Record<Dimension, readonly Line[]>> = {
  moment: [
    'Which one moment do you have in mind? When was it, and where were you? | when where',
    'Take one day of this. Which one?',
    'What is the first thing that you remember seeing?',
    'Which one scene of it would you show me, and how does it begin?',
    'When did it turn, and what were you doing at the time? | when',
  ],
  ownership: [
    'What in this did you do yourself?',
    'Where in this did something hang on you?',
    'Which decision here was yours alone?',
    'What did you do first, and what did you leave to others?',
    'If I asked somebody who was there what you did, what would they name?',
  ],
  decision: [
    'What did you have to choose between? | alternative',
    'Which choice did you make here, and what did you turn down? | alternative',
    'What did you decide against, and why? | alternative why',
    'Where was the fork in this, and which way did you go?',
    'What did you give up to get this?',
  ],
  tension: [
    'What stood in the way?',
    'Who saw it differently, and why?',
    'What was the hardest hour of this?',
    'What could have sunk it?',
    'Where did it come to an argument, and about what?',
  ],
  people: [
    'Who else was in this, and what did they want?',
    'Name one person who mattered here. What was at stake for them?',
    'Whose help did you need, and what did it cost them?',
    'Who was against it, and what did they say?',
    'Who was nearest to you in this, and what was their view of it?',
  ],
  outcome: [
    'What came of it in the end?',
    'How did you know how it had ended?',
    'What was different a month later?',
    'What could I look at today to see the result?',
    'Who gained by this, and how did they show it?',
  ],
  learning: [
    'What do you do differently since then? | practice',
    'What would you not do again, and what made you see that?',
    'What did you think before this that you no longer think?',
    'When have you last done something otherwise because of it?',
    'What is the one thing that you took into your next piece of work? | practice',
  ],
}

/** Another way in, for somebody who says that they do not remember. */
const forgotQuoting: readonly Line[] = [
  'You say “{}”. What is the last thing before it that you do remember?',
  '“{}” is fair. Who would remember, and what would they tell me?',
  'You say “{}”. What is left from that time that could tell: a note, a message, a calendar?',
  '“{}”: then from the other end. What do you remember of the day after?',
  'You say “{}”. Which part of it do you remember well?',
  '“{}”: what do you remember instead, however small?',
]
const forgotPlain: Readonly<Record<Dimension, readonly Line[]>> = {
  moment: ['What came just before it, or just after, that you do remember?'],
  ownership: ['Whom would you ask what your part was, and what would they say?'],
  decision: ['What do you remember having ruled out?'],
  tension: ['Who was uneasy at the time, as far as you recall?'],
  people: ["If the name is gone, what was that person's job, and what did they want?"],
  outcome: ['Who would still know how it ended, and what would they show me?'],
  learning: ['What did you do the next time, as far as you remember?'],
}

function readLine(line: Line): Pick<Wording, 'text' | 'asks' | 'loose'> {
  const [marked = '', asks = ''] = line.split(' | ')
  const loose = marked.startsWith('~ ')
  const text = loose ? marked.slice(2) : marked
  return { text, loose, asks: asks.split(' ').filter((word) => word !== '') as Asks[] }
}

function list(dimension: Dimension, kind: Wording['kind'], lines: readonly Line[]): Wording[] {
  return lines.map((line, index) => ({
    id: `${dimension}.${kind}.${index + 1}`,
    dimension,
    kind,
    ...readLine(line),
  }))
}

const everyDimension = Object.keys(quoting) as Dimension[]
const everyFacet = Object.keys(quotingOnCard) as Facet[]

/** Every wording, in no order that matters. */
export const wordings: readonly Wording[] = everyDimension.flatMap((dimension) => [
  ...list(dimension, 'quoting', quoting[dimension]),
  ...everyFacet.map((facet) => ({
    id: `${dimension}.${facet}`,
    dimension,
    facet,
    kind: 'quoting' as const,
    ...readLine(quotingOnCard[facet][dimension]),
  })),
  ...list(dimension, 'plain', plain[dimension]),
  ...list(dimension, 'forgot-quoting', forgotQuoting).map((one) => ({
    ...one,
    id: one.id.slice(dimension.length + 1),
  })),
  ...list(dimension, 'forgot-plain', forgotPlain[dimension]),
])
