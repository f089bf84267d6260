import type { Dimension } from './dimension.ts'
import type { PhraseKind, PhrasePeople } from './phrase-kind.ts'
import type { Facet } from '../story/story.ts'

/** What a wording asks for, so that it is not put where the answer has told it. */
export type Asks = 'when' | 'where' | 'who' | 'why' | 'alternative' | 'number' | 'practice'

/**
 * One way to ask. `{}` stands for the words of the answer, which come in quotation marks: nothing around them depends on
 * their grammar, and `takes` says of what kind they may be. None suggests what to say.
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
  /** What it can quote; empty for a wording that quotes nothing. */
  takes: readonly PhraseKind[]
  /** Only words that hold such people; undefined for any. */
  people?: readonly PhrasePeople[]
  /** Only words that pass over the dimension themselves, or only others; undefined for either. */
  speaks?: boolean
}

/** A wording, and after a bar what it asks for. */
type Line = string

/** Wordings that take the same quotations. */
interface Group {
  /** Part of their ids. */
  name: string
  takes: readonly PhraseKind[]
  /** Only for words that hold such people; any where it is left out. */
  people?: readonly PhrasePeople[]
  /** True: only for words that pass over the dimension themselves; false: only for others. */
  speaks?: boolean
  lines: readonly Line[]
}

const ours = ['own-act', 'our-act', 'hidden-act'] as const
const faced = ['their-act', 'said', 'event'] as const
const happenings = [...ours, ...faced] as const
/** What is said of this work, and what is said of work in general. */
const situations = ['state', 'view', 'part'] as const
const general = ['practice', 'maxim'] as const
const statements = [...situations, ...general] as const
const anything = [...happenings, ...statements] as const
const anyWords = [...anything, 'denial'] as const

const quoting: Readonly<Record<Dimension, readonly Group[]>> = {
  moment: [
    {
      name: 'happening',
      takes: [...happenings, 'view'],
      speaks: false,
      lines: [
        'You said “{}”. When was that, and where were you? | when where',
        '“{}”: what had happened in the hour before?',
        'I would like to stop at “{}”. Where were you at that point, and who was with you? | where who',
        'Let me stay with “{}”. What did you see or hear just then?',
        'Go back to “{}”. What was going on around you at the time?',
        'You told me “{}”. What do you still see of it when you think back?',
        '“{}”, you said. What do you remember first of that moment?',
        'Take me back to “{}”. What happened right after it?',
        'About “{}”: which day was that, and what else was going on? | when',
      ],
    },
    {
      name: 'talk',
      takes: anything,
      speaks: true,
      lines: [
        'You said “{}”. Which one time do you have in mind?',
        '“{}”: can you give me one occasion, with the day and the place? | when where',
        'You told me “{}”. Pick the one time that you remember best. What happened?',
        '“{}” covers a lot of ground. Which five minutes of it should I know about?',
        'Let me stop at “{}”. What is one example of it, from beginning to end?',
        'When you say “{}”, which day comes to mind first? | when',
        'About “{}”: where would I have had to stand to see it happen? | where',
        'You put it as “{}”. What was the clearest instance of that?',
      ],
    },
    {
      name: 'statement',
      takes: ['state', 'part', ...general],
      lines: [
        'When you say “{}”, which moment do you have in mind?',
        '“{}”, you said. Take me to one hour in which that showed. What did you see?',
        'I heard “{}”. When was that plainest, and what happened? | when',
        'I would like to stop at “{}”. On which occasion did you see that yourself?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. What came nearest to it all the same?',
        '“{}”: if you had to name one hour of it, which would it be? | when',
        'I heard “{}”. Which day of it do you remember best, and why?',
      ],
    },
  ],
  ownership: [
    {
      name: 'own',
      takes: ['own-act'],
      lines: [
        'You said “{}”. What exactly did you do, step by step?',
        '“{}”: how much of that was yours alone, and who did the rest? | who',
        'You told me “{}”. How did you go about it?',
        '“{}”, you said. What would have happened if you had been away that day?',
        'Go back to “{}”. Was that your own idea, or did somebody ask it of you?',
        'Let me stop at “{}”. What did you do first?',
        'I heard “{}”. What could only you have done there?',
      ],
    },
    {
      name: 'ours',
      takes: ['our-act'],
      lines: [
        'You said “{}”. Who did that, and what was your own part? | who',
        '“{}”: which part of that did you do with your own hands?',
        'I heard “{}”. Whose idea was that, and who carried it out? | who',
        'You told me “{}”. What did you decide there, and what did others decide?',
        '“{}”, you said. What in it would not have happened without you?',
        'Let me stop at “{}”. What did you take on yourself, and what did you leave to the others?',
        'When you say “{}”, who was in that “we”, and what did you do yourself? | who',
      ],
    },
    {
      name: 'hidden',
      takes: ['hidden-act'],
      lines: [
        'You said “{}”. Who did that, and where were you in it? | who',
        'Whose call was it when you say “{}”? | who',
        'Behind “{}” somebody acted. Who was it, and what was your own part? | who',
        'When you say “{}”, who did what, yourself included? | who',
        'You told me “{}”. By whom, and what did you do towards it? | who',
      ],
    },
    {
      name: 'theirs',
      takes: ['their-act'],
      people: ['somebody', 'crowd'],
      lines: [
        'You said “{}”. Which person was that, and where were you in it? | who',
        '“{}”: whose doing was it in the end, and what was your own part? | who',
      ],
    },
    {
      name: 'faced',
      takes: ['hidden-act', ...faced],
      lines: [
        '“{}”: what was your own part in that?',
        'You told me “{}”. What did you yourself do next?',
        'Go back to “{}”. What would have been different without you?',
        'I heard “{}”. What was up to you at that point?',
        '“{}”, you said. What did you do towards that, or about it?',
      ],
    },
    {
      name: 'situation',
      takes: situations,
      lines: [
        'You said “{}”. And what did you yourself do about it?',
        'You told me “{}”. What did that make you do?',
        'Let me stop at “{}”. What did you take on because of it?',
        'You put it as “{}”. What did you do, and what did others do? | who',
        '“{}”: what was yours to do there, and what was not?',
      ],
    },
    {
      name: 'general',
      takes: general,
      lines: [
        'You told me “{}”. What did you do that shows it?',
        '“{}”: when did that last come up, and what did you do? | when',
        'Let me stop at “{}”. What did you do about it in this case?',
        'I heard “{}”. What did that mean for what you did here?',
        'You put it as “{}”. What did it make you do, this once?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. What did you do towards that?',
        '“{}”: what was your own part in it?',
        'Let me stop at “{}”. What did you keep an eye on, and what did others? | who',
      ],
    },
  ],
  decision: [
    {
      name: 'act',
      takes: ours,
      lines: [
        'You said “{}”. What else could have been done, and what spoke against it? | alternative',
        '“{}”: why that, and not something else? | why alternative',
        'You told me “{}”. What was the other option? | alternative',
        'Let me stop at “{}”. What was known at that point, and what was a guess?',
        'I heard “{}”. Who would have done it differently, and how? | alternative',
        '“{}”, you said. What would have been the easy thing to do instead? | alternative',
        'Go back to “{}”. What spoke for it, and what spoke against it? | why',
        'You put it as “{}”. Which reason settled it? | why',
        'When you say “{}”, what had been ruled out before? | alternative',
      ],
    },
    {
      name: 'faced',
      takes: faced,
      lines: [
        'You said “{}”. What did that leave you to choose between? | alternative',
        '“{}”: what did you decide to do then, and why? | why',
        'You told me “{}”. Which ways were open to you at that point? | alternative',
        'Let me stop at “{}”. What did you do about it, and what did you decide against? | alternative',
        'I heard “{}”. Did that change your plan, and how?',
        'Go back to “{}”. What had you settled on before that, and what after?',
      ],
    },
    {
      name: 'talk',
      takes: ['our-act', 'hidden-act', 'own-act', ...statements],
      speaks: true,
      lines: [
        '“{}”: what exactly was chosen there, and over what? | alternative',
        '“{}” could mean many things. What did it mean that day?',
        'You said “{}”. In plain terms, what did you do, and why that? | why',
        'When you say “{}”, what else lay on the table, and who wanted it? | alternative who',
        'You told me “{}”. What did you turn down? | alternative',
      ],
    },
    {
      name: 'situation',
      takes: situations,
      lines: [
        'You said “{}”. What did you have to decide because of it?',
        'I heard “{}”. What did you do because of it, and what did you leave undone?',
        'Go back to “{}”. What were your options at that point? | alternative',
        'Let me stop at “{}”. What did you have to choose between there? | alternative',
        '“{}”, you said. Which decision hung on that, and which way did you take?',
      ],
    },
    {
      name: 'general',
      takes: general,
      lines: [
        'You told me “{}”. What did that decide in this case?',
        '“{}”: which choice did you make because of it?',
        'Let me stop at “{}”. What did it make you turn down? | alternative',
        'I heard “{}”. When did you have to choose against that?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. What did you decide that made it so?',
        '“{}”: which choice was behind that, and what was the other way? | alternative',
        'I heard “{}”. What did you choose with that in mind?',
      ],
    },
  ],
  tension: [
    {
      name: 'act',
      takes: ours,
      lines: [
        'You said “{}”. What made that hard?',
        '“{}”: what could have gone wrong there?',
        'Let me stop at “{}”. What worried you most at the time?',
        'You told me “{}”. Who was against it, and what did they say? | who',
        'You put it as “{}”. What came nearest to stopping it?',
        'I heard “{}”. Who lost something by it, and what did they say? | who',
        'Go back to “{}”. What was the strongest argument against it?',
        '“{}”, you said. Whose interests did that run against? | who',
      ],
    },
    {
      name: 'faced',
      takes: faced,
      lines: [
        'You said “{}”. What hung on that?',
        '“{}”: how did that change things for you?',
        'Let me stop at “{}”. What worried you most just then?',
        'I heard “{}”. What would have happened otherwise?',
      ],
    },
    {
      name: 'turn',
      takes: ['their-act', 'event'],
      lines: [
        '“{}”, you said. What was in doubt until then?',
        'Go back to “{}”. What had stood in the way before that?',
      ],
    },
    {
      name: 'said',
      takes: ['said'],
      lines: [
        '“{}”, you said. How did that strike you at the time?',
        'Go back to “{}”. What would you have liked to reply?',
      ],
    },
    {
      name: 'talk',
      takes: anything,
      speaks: true,
      lines: [
        '“{}”: which part of that was the hardest, and why?',
        'Go back to “{}”. What was the worst of it, and what made it so?',
        'You said “{}”. What was the hardest thing to hear or to see in that?',
        'When you say “{}”, what is it that you leave out?',
      ],
    },
    {
      name: 'sides',
      takes: ['their-act', 'said', 'state', 'part'],
      people: ['crowd'],
      speaks: true,
      lines: [
        'When you say “{}”, what was the sharpest thing that anybody said?',
        'You said “{}”. What was the best argument that you heard from them?',
        '“{}”, you said. What did they fear, as they put it themselves?',
      ],
    },
    {
      name: 'claim',
      takes: general,
      lines: [
        'You told me “{}”. When was that not so?',
        '“{}”: who would say it differently, and what would they say? | who',
      ],
    },
    {
      name: 'rule',
      takes: ['practice', 'maxim'],
      lines: [
        'I heard “{}”. Where did it not hold?',
        'Go back to “{}”. When was that hard to keep to?',
      ],
    },
    {
      name: 'situation',
      takes: situations,
      lines: [
        'You said “{}”. What was hard about it all the same?',
        'Let me stop at “{}”. What was the worst moment behind that?',
        'Go back to “{}”. What was the difficult part?',
        '“{}”, you said. What had to go right for that?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. What came nearest to it?',
        '“{}”: who would say otherwise, and why? | who',
        'Let me stop at “{}”. Where did it at least get tight?',
      ],
    },
  ],
  people: [
    {
      name: 'faceless',
      takes: [...happenings, 'state', 'part'],
      people: ['somebody', 'crowd'],
      lines: [
        'You said “{}”. Who was that, and what did they want? | who',
        '“{}”: which person do you think of, and where did they stand? | who',
        'When you say “{}”, whose face do you see, and what did that person care about? | who',
        'You told me “{}”. Who was it, and what was at stake for them? | who',
        'Let me stop at “{}”. What was behind that, on their side?',
        'I heard “{}”. What did they say, as near as you recall it?',
      ],
    },
    {
      name: 'crowd',
      takes: [...happenings, 'state', 'part'],
      people: ['crowd'],
      lines: [
        '“{}”, you said. Name one person among them. What did they say to you? | who',
        '“{}”: which one of them was hardest to reach, and why? | who',
        'Go back to “{}”. Who spoke for them, and what did that person need from you? | who',
      ],
    },
    {
      name: 'all',
      takes: [...happenings, ...statements],
      people: ['all'],
      lines: [
        'You said “{}”. Who was the hardest of them to win, and what did it take? | who',
        '“{}”: name one of them. What was at stake for that person? | who',
        'When you say “{}”, whom did you hear it from yourself, and in which words? | who',
        'You told me “{}”. Who was least so, and why?',
      ],
    },
    {
      name: 'known',
      takes: ['their-act', 'said', 'state'],
      people: ['known'],
      lines: [
        'You said “{}”. What was behind that, on their side?',
        '“{}”: what was at stake for them?',
        'You told me “{}”. What did you say to that?',
        'Let me stop at “{}”. How would they tell that part to me?',
        'I heard “{}”. What did they need from you at that point?',
        'Go back to “{}”. What had they seen or been through to be like that?',
      ],
    },
    {
      name: 'addressed',
      takes: ours,
      people: ['known'],
      lines: [
        'You said “{}”. How did they take it?',
        '“{}”: what did they say to that?',
        'You told me “{}”. What was at stake for them?',
        'Let me stop at “{}”. What would they have liked instead?',
        'Go back to “{}”. What did they need from you just then?',
      ],
    },
    {
      name: 'act',
      takes: ours,
      people: ['none'],
      lines: [
        '“{}”: who else was in this, and what did they want? | who',
        'Let me stop at “{}”. Whom did you have to convince, and what did they care about? | who',
        'You told me “{}”. Who else had a say in that, and what was their view? | who',
        'Go back to “{}”. Whose help did you need there, and what did it cost them? | who',
        'You said “{}”. How did the others take it, and why?',
        'I heard “{}”. Who had to live with it, and what did they say? | who',
      ],
    },
    {
      name: 'event',
      takes: ['event', 'their-act', 'said'],
      people: ['none'],
      lines: [
        'You said “{}”. Who was most affected by that, and what did they say? | who',
        'I heard “{}”. Who was with you, and what did they make of it? | who',
        '“{}”: how did the others take it, and why?',
        'Go back to “{}”. Whom did you tell first, and what was the answer? | who',
      ],
    },
    {
      name: 'statement',
      takes: statements,
      people: ['none'],
      lines: [
        'You said “{}”. Who would tell me the same, and who would not? | who',
        '“{}”: which person do you think of there, and what did they want? | who',
        'Let me stop at “{}”. Who mattered most there, and what was their reason? | who',
        'You told me “{}”. Name one person who was part of that. What was at stake for them? | who',
        'I heard “{}”. What did the others make of it at the time?',
        'Go back to “{}”. Who saw that from close by, and what would they tell me? | who',
      ],
    },
    {
      name: 'habit',
      takes: ['view', 'practice', 'maxim'],
      people: ['somebody', 'crowd', 'known'],
      lines: [
        'You said “{}”. Which one person was it last, and what did they want? | who',
        '“{}”: who comes to mind there, and what did that person care about? | who',
        'Let me stop at “{}”. With whom was that last so, and what did they want? | who',
      ],
    },
    {
      name: 'identity',
      takes: ['who'],
      lines: [
        'You said “{}”. What was at stake for them?',
        '“{}”: what did they want, and why?',
        'You told me “{}”. What would they tell me about it?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. Who would say otherwise, and what would they point at? | who',
        '“{}”: who saw it with you, and what did they think of it? | who',
        'I heard “{}”. Who had the most to lose, if it had gone the other way? | who',
        'Let me stop at “{}”. How did the others see that?',
      ],
    },
  ],
  outcome: [
    {
      name: 'happening',
      takes: happenings,
      lines: [
        'You said “{}”. What came of it?',
        '“{}”: what was different afterwards, and how did you know?',
        'I heard “{}”. What followed from that?',
        'You told me “{}”. What did that change, in something one could count? | number',
        'Let me stop at “{}”. Where did things stand a month later?',
      ],
    },
    {
      name: 'act',
      takes: ours,
      lines: [
        'Go back to “{}”. What is left of it today?',
        'You put it as “{}”. What did the people concerned do differently from then on?',
        '“{}”, you said. Who gained by it, and how did they show it? | who',
        'You said “{}”. What showed you that it had worked, or had not?',
      ],
    },
    {
      name: 'measure',
      takes: ['event', 'state', 'maxim', 'part'],
      people: ['none'],
      speaks: true,
      lines: [
        'When you say “{}”, compared with what? | number',
        '“{}”, you said. How did you measure that? | number',
        '“{}”: which figure or which fact would you put beside that? | number',
      ],
    },
    {
      name: 'talk',
      takes: anything,
      speaks: true,
      lines: [
        '“{}”, you said. What did that look like, to somebody standing by?',
        'I heard “{}”. Who told you so, and what had they seen? | who',
        'You told me “{}”. What could you point at to show me?',
        'Let me stop at “{}”. How could somebody else check that?',
        'You put it as “{}”. How do you know?',
      ],
    },
    {
      name: 'statement',
      takes: statements,
      lines: [
        '“{}”: and what came of it in the end?',
        'Let me stop at “{}”. What did that lead to?',
        'Go back to “{}”. What could others see of it, in the end?',
        'You said “{}”. What was there to show for it a month later?',
        'You put it as “{}”. What followed from it?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. How do you know?',
        '“{}”: how would you have noticed, had it been otherwise?',
        'I heard “{}”. What was there to show for it in the end?',
      ],
    },
  ],
  learning: [
    {
      name: 'act',
      takes: ours,
      lines: [
        'You said “{}”. Would you do it the same way today?',
        '“{}”: what do you do differently since? | practice',
        'Let me stop at “{}”. What did that teach you about how you work?',
        'You told me “{}”. What would you do earlier the next time?',
        'Go back to “{}”. What would you change about it now?',
        'You put it as “{}”. What happened the next time you faced the same thing?',
        'I heard “{}”. What would you tell somebody who has to do the same?',
      ],
    },
    {
      name: 'faced',
      takes: [...faced, 'state', 'view'],
      lines: [
        'You said “{}”. What did you change in how you work after that? | practice',
        '“{}”: what did you take from that?',
        'You told me “{}”. What would you do sooner, if it came again?',
        'Let me stop at “{}”. What had you thought before that turned out otherwise?',
        'Go back to “{}”. What do you look out for since? | practice',
      ],
    },
    {
      name: 'talk',
      takes: anything,
      speaks: true,
      lines: [
        'You told me “{}”. Where has that shown since? | practice',
        '“{}”, you said. Who would notice the difference in you, and by what?',
        "“{}” could be anybody's. What makes it yours?",
        'You said “{}”. What have you stopped doing because of it? | practice',
        'Go back to “{}”. Which rule did you make for yourself out of it? | practice',
      ],
    },
    {
      name: 'lesson',
      takes: ['practice', 'maxim'],
      lines: [
        '“{}”: when did you last act on that?',
        'Let me stop at “{}”. How did you see that before?',
        'I heard “{}”. What does it look like on an ordinary working day? | practice',
        '“{}”: what made you see that?',
      ],
    },
    {
      name: 'part',
      takes: ['part'],
      lines: [
        'You said “{}”. What do you do differently since? | practice',
        '“{}”: what did you take from it?',
        'Let me stop at “{}”. What would you do about it sooner now?',
      ],
    },
    {
      name: 'denial',
      takes: ['denial'],
      lines: [
        'You said “{}”. What do you look out for all the same? | practice',
        '“{}”: what did you take from that?',
        'Let me stop at “{}”. What would you do the same way again?',
      ],
    },
  ],
}

/** Speaks of the card rather than of the words that it quotes. */
const quotingOnCard: Readonly<Record<Facet, Readonly<Record<Dimension, Line>>>> = {
  disagreement: {
    moment: 'You said “{}”. Where were the two of you when it came out into the open? | where',
    ownership: '“{}”: what did you yourself say, when you two spoke about it?',
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
    ownership: '“{}”: what did you yourself say to the hardest person in it?',
    decision: 'You told me “{}”. What did you offer them, and what did you refuse?',
    tension: '“{}”, you said. What did you two not agree on until late?',
    people: 'You said “{}”. What did the hardest person in it want that you could not give?',
    outcome: 'You put it as “{}”. What did the hardest person in it do afterwards?',
    learning: 'Let me stop at “{}”. What do you do sooner with such a person since? | practice',
  },
  lesson: {
    moment: 'You said “{}”. Which moment was it that taught you something?',
    ownership: '“{}”: what had you yourself done before you learned it?',
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
    'Where were you when it was at its worst? | where',
    'What was the last thing that happened before you stepped in?',
    'What would somebody have seen who stood next to you?',
    'How did that day begin, and how did it end?',
  ],
  ownership: [
    'What in this did you do yourself?',
    'Where in this did something hang on you?',
    'Which decision here was yours alone?',
    'What did you do first, and what did you leave to others?',
    'If I asked somebody who was there what you did, what would they name?',
    'What did you take on that nobody had asked of you?',
    'What would have been missing without you?',
    'Which part of it would you sign with your own name?',
    'What did you say yourself, and to whom? | who',
  ],
  decision: [
    'What did you have to choose between? | alternative',
    'Which choice did you make here, and what did you turn down? | alternative',
    'What did you decide against, and why? | alternative why',
    'Where was the fork in this, and which way did you go?',
    'What did you give up to get this?',
    'What made you choose as you did? | why',
    'What did you know when you decided, and what did you not know?',
    'Which way was open to you that you did not take? | alternative',
    'What was the last thing that you ruled out? | alternative',
  ],
  tension: [
    'What stood in the way?',
    'Who saw it differently, and why? | who',
    'What was the hardest hour of this?',
    'What could have sunk it?',
    'Where did it come to an argument, and about what?',
    'What did you fear would happen?',
    'What came nearest to going wrong?',
    'What was said that was hard to hear?',
    'At what point did you doubt that it would work?',
  ],
  people: [
    'Who else was in this, and what did they want? | who',
    'Name one person who mattered here. What was at stake for them? | who',
    'Whose help did you need, and what did it cost them?',
    'Who was against it, and what did they say? | who',
    'Who was nearest to you in this, and what was their view of it? | who',
    'Who took the most convincing, and what moved them? | who',
    'Who saw it from close by, and what would they tell me? | who',
    'Who was worse off for it, and what did they say? | who',
    'How did the others take it, and why?',
  ],
  outcome: [
    'What came of it in the end?',
    'How did you know how it had ended?',
    'What was different a month later?',
    'What could I look at today to see the result?',
    'Who gained by this, and how did they show it?',
    'What was there to show for it?',
    'What held, and what did not?',
    'How would you have noticed, had it not worked?',
    'Who told you how it had gone, and what did they say? | who',
  ],
  learning: [
    'What do you do differently since then? | practice',
    'What would you not do again, and what made you see that?',
    'What did you think before this that you no longer think?',
    'When have you last done something otherwise because of it?',
    'What is the one thing that you took into your next piece of work? | practice',
    'What would you tell somebody who has this before them?',
    'What do you look out for now that you did not look out for then? | practice',
    'Which rule of yours comes from this? | practice',
    'What surprised you about it?',
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

function readLine(line: Line): Pick<Wording, 'text' | 'asks'> {
  const [text = '', asks = ''] = line.split(' | ')
  return { text, asks: asks.split(' ').filter((word) => word !== '') as Asks[] }
}

function list(dimension: Dimension, kind: Wording['kind'], lines: readonly Line[]): Wording[] {
  return lines.map((line, index) => ({
    id: `${dimension}.${kind}.${index + 1}`,
    dimension,
    kind,
    takes: [],
    ...readLine(line),
  }))
}

function listGroup(dimension: Dimension, { name, lines, ...limits }: Group): Wording[] {
  return lines.map((line, index) => ({
    id: `${dimension}.${name}.${index + 1}`,
    dimension,
    kind: 'quoting',
    ...limits,
    ...readLine(line),
  }))
}

const everyDimension = Object.keys(quoting) as Dimension[]
const everyFacet = Object.keys(quotingOnCard) as Facet[]

/** Every wording, in no order that matters. */
export const wordings: readonly Wording[] = everyDimension.flatMap((dimension) => [
  ...quoting[dimension].flatMap((group) => listGroup(dimension, group)),
  ...everyFacet.map((facet) => ({
    id: `${dimension}.${facet}`,
    dimension,
    facet,
    kind: 'quoting' as const,
    takes: anyWords,
    ...readLine(quotingOnCard[facet][dimension]),
  })),
  ...list(dimension, 'plain', plain[dimension]),
  ...list(dimension, 'forgot-quoting', forgotQuoting).map((one) => ({
    ...one,
    id: one.id.slice(dimension.length + 1),
  })),
  ...list(dimension, 'forgot-plain', forgotPlain[dimension]),
])
