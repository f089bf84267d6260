import type { Dimension } from './dimension.ts'
import type { PhraseKind, PhrasePeople } from './phrase-kind.ts'
import type { Facet } from '../story/story.ts'

/** What a wording asks for, so that it is not put where the answer has told it. */
export type Asks = 'when' | 'where' | 'who' | 'why' | 'alternative' | 'number' | 'practice'

/**
 * One way to ask. `{}` stands for the words of the answer, which come in quotation marks: nothing around them depends on
 * their grammar, and `takes` says of what kind they may be. `{they}`, `{them}` and `{their}` stand for the person they
 * speak of. None suggests what to say.
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

/** What was done with a will at one time, whoever did it; another way was open there. */
const doings = ['own-choice', 'own-act', 'our-act', 'hidden-act'] as const
/** What took weeks. */
const labours = ['own-role', 'our-role'] as const
/** What came from others. */
const faced = ['their-act', 'said', 'event'] as const
const happenings = [...doings, 'own-said', ...faced] as const
/** What is said of this work, and what is said of work in general. */
const situations = ['state', 'view'] as const
const general = ['practice', 'maxim'] as const
/** How it is said to have ended. */
const ends = ['result', 'gain'] as const
const anyWords = [
  ...happenings,
  ...labours,
  ...situations,
  ...general,
  ...ends,
  'intent',
  'part',
  'denial',
] as const

/*
 * Read each line aloud with every kind of words that its group takes. A line belongs in a group only where it can be said
 * of all of them: whether the words are good news or bad, of one moment or of a year.
 */
const quoting: Readonly<Record<Dimension, readonly Group[]>> = {
  moment: [
    {
      name: 'scene',
      takes: happenings,
      lines: [
        'You said “{}”. When was that, and where were you? | when where',
        '“{}”: what had happened just before?',
        'I would like to stop at “{}”. Where were you at that point, and who was with you? | where who',
        'Go back to “{}”. What was going on around you at the time?',
        'You told me “{}”. What do you remember best of that moment?',
        'Take me back to “{}”. What happened right after it?',
        'About “{}”: which day was that, and how did it come about? | when',
        'Let me stay with “{}”. How did that hour begin, and how did it end?',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      lines: [
        'You said “{}”. Which day of it do you remember best, and what happened?',
        '“{}”: pick one hour of it. What did you do in that hour?',
        'You told me “{}”. At which moment of it did something change?',
        'Let me stop at “{}”. When in it was it at its most difficult, and what happened then? | when',
        'When you say “{}”, which week comes to mind first? What happened in it? | when',
      ],
    },
    {
      name: 'condition',
      takes: ['state', ...ends],
      people: ['none', 'crowd', 'all'],
      lines: [
        'You said “{}”. When did you first see that, and how did it show? | when',
        '“{}”: what showed you that, and when? | when',
        'Let me stop at “{}”. On which day did that come out, and how? | when',
        '“{}”: what did you see or hear that told you so?',
      ],
    },
    {
      name: 'usual',
      takes: [...general, 'intent'],
      lines: [
        'You said “{}”. When did that last come up, and what happened?',
        '“{}”: can you give me one occasion, from beginning to end?',
        'You told me “{}”. Pick the one time that you remember best. What happened?',
        'Let me stop at “{}”. What is the best example of it that you have?',
        'When you say “{}”, which day comes to mind first? | when',
      ],
    },
    {
      name: 'covered',
      takes: ['part', 'view'],
      speaks: true,
      lines: [
        'When you say “{}”, which one time do you have in mind?',
        '“{}”: can you give me one example, with the day and the place? | when where',
        'You put it as “{}”. What was the clearest instance of that?',
      ],
    },
  ],
  ownership: [
    {
      name: 'own',
      takes: ['own-choice', 'own-act'],
      lines: [
        'You said “{}”. How exactly did you go about it?',
        'Go back to “{}”. Was that your own idea, or did somebody ask it of you?',
        'Let me stop at “{}”. What was the first thing that you did?',
        '“{}”, you said. Who else had a hand in that, and what was yours alone? | who',
        'You told me “{}”. What made you the one who did it?',
      ],
    },
    {
      name: 'words',
      takes: ['own-said'],
      lines: [
        'You said “{}”. What were your words, as near as you remember them?',
        '“{}”: was it your idea to do that, or did somebody ask it of you?',
        'Let me stop at “{}”. What had you prepared for that, and what came up on the spot?',
      ],
    },
    {
      name: 'role',
      takes: ['own-role'],
      lines: [
        'You said “{}”. What in that did you do with your own hands?',
        '“{}”: how much of that was yours alone, and who did the rest? | who',
        'Go back to “{}”. Which part of it would not have happened without you?',
        'You told me “{}”. What was the most difficult thing that you yourself did in it?',
        'When you say “{}”, what did you do, and what did others do? | who',
      ],
    },
    {
      name: 'together',
      takes: ['our-act', 'our-role'],
      lines: [
        'You said “{}”. Who did that, and what was your own part? | who',
        '“{}”: which part of that did you do with your own hands?',
        'You told me “{}”. What did you decide there, and what did others decide?',
        '“{}”, you said. What in it would not have happened without you?',
        'Let me stop at “{}”. What did you take on yourself, and what did you leave to the others?',
        'When you say “{}”, who was in that “we”, and what did you do yourself? | who',
      ],
    },
    {
      name: 'agentless',
      takes: ['hidden-act'],
      lines: [
        'You said “{}”. Who did that, and where were you in it? | who',
        '“{}”: who was it that did it, and what was your own part? | who',
        'When you say “{}”, who did what, yourself included? | who',
        'You told me “{}”. By whom, and what did you do towards it? | who',
      ],
    },
    {
      name: 'somebodys',
      takes: ['their-act'],
      people: ['somebody', 'crowd'],
      lines: [
        'You said “{}”. Which person was that, and where were you in it? | who',
        '“{}”: who was it in the end, and what was your own part? | who',
      ],
    },
    {
      name: 'came',
      takes: [...faced, 'hidden-act'],
      lines: [
        '“{}”: what did you do then, and what did others do? | who',
        'You told me “{}”. What did you yourself do next?',
        'Let me stop at “{}”. What was up to you at that point?',
        '“{}”, you said. What did you do towards that, or about it?',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. How much of that was your doing?',
        '“{}”: what did you yourself do towards that?',
        'Let me stop at “{}”. What in that would have been otherwise without you?',
      ],
    },
    {
      name: 'around',
      takes: ['state'],
      lines: [
        'You said “{}”. What did you yourself do towards that, or about it?',
        'You told me “{}”. What was yours to do there, and what was not?',
        '“{}”: what did you do there, and what did others do? | who',
      ],
    },
    {
      name: 'named',
      takes: ['part'],
      speaks: true,
      lines: [
        'You said “{}”. What did you yourself do there?',
        '“{}”: what did you do there, and what did others do? | who',
        'When you say “{}”, what was yours to do in it?',
      ],
    },
    {
      name: 'inside',
      takes: ['view'],
      lines: [
        'You said “{}”. What did that make you do?',
        'You told me “{}”. And what did you do then?',
        '“{}”: what did you do about it in the end?',
      ],
    },
    {
      name: 'usual',
      takes: [...general, 'intent'],
      lines: [
        'You told me “{}”. What did you do that shows it?',
        '“{}”: when did that last come up, and what did you do? | when',
        'Let me stop at “{}”. What did that mean for what you did in this case?',
      ],
    },
    {
      name: 'denied',
      takes: ['denial'],
      lines: [
        'You said “{}”. What had you yourself to do with that?',
        '“{}”: what was your own part in it?',
        'Let me stop at “{}”. Where were you in that?',
      ],
    },
  ],
  decision: [
    {
      name: 'choice',
      takes: ['own-choice'],
      lines: [
        'You said “{}”. What else could have been done, and what spoke against it? | alternative',
        '“{}”: why that, and not something else? | why alternative',
        'You told me “{}”. What was the other option? | alternative',
        'Let me stop at “{}”. What did you know at that point, and what was a guess?',
        'Go back to “{}”. Who would have done it differently, and how? | alternative',
        '“{}”, you said. What would have been the easy thing to do instead? | alternative',
        'Go back to “{}”. What spoke for it, and what spoke against it? | why',
        'You told me “{}”. Which reason settled it? | why',
      ],
    },
    {
      name: 'course',
      takes: ['own-act', 'our-act', 'hidden-act'],
      lines: [
        'You said “{}”. What else could have been done at that point? | alternative',
        '“{}”: why that, and not something else? | why alternative',
        'You told me “{}”. What would have been the easy thing to do instead? | alternative',
        'Let me stop at “{}”. What was the thinking behind it? | why',
        'Go back to “{}”. What had been tried or ruled out before? | alternative',
      ],
    },
    {
      name: 'words',
      takes: ['own-said'],
      lines: [
        'You said “{}”. What did you decide to leave unsaid?',
        '“{}”: why then, and why in that way? | why',
        'Let me stop at “{}”. What else could you have done at that point? | alternative',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      lines: [
        'You said “{}”. Which decision in it was yours?',
        '“{}”: what was the hardest choice in that, and what did you turn down? | alternative',
        'Let me stop at “{}”. At which point in it did you have to choose between two things? | alternative',
        'Go back to “{}”. What did you decide there that others would have decided differently? | alternative',
      ],
    },
    {
      name: 'answered',
      takes: faced,
      lines: [
        'You said “{}”. What did that leave you to choose between? | alternative',
        '“{}”: what did you decide to do then, and why? | why',
        'You told me “{}”. Which ways were open to you at that point? | alternative',
        'Let me stop at “{}”. What did you do about it, and what did you decide against? | alternative',
        'Go back to “{}”. Did that change your plan, and how?',
      ],
    },
    {
      name: 'meant',
      takes: ['own-act', 'our-act', 'hidden-act', 'own-choice', ...labours, 'view', 'practice'],
      speaks: true,
      lines: [
        '“{}” could mean many things. What did it mean here, in plain terms?',
        'You said “{}”. What exactly was done, and why that? | why',
        'When you say “{}”, what was chosen, and what was turned down for it? | alternative',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. Which decision of yours had most to do with that?',
        '“{}”: what had you chosen that led there, and over what? | alternative',
        'Let me stop at “{}”. Which choice along the way made the difference?',
      ],
    },
    {
      name: 'around',
      takes: ['state', 'view'],
      lines: [
        'You said “{}”. What did you decide to do about that, or leave as it was?',
        'You told me “{}”. What were your options at that point? | alternative',
        '“{}”: what did you do with that in mind, and what did you leave undone?',
      ],
    },
    {
      name: 'usual',
      takes: general,
      lines: [
        'You told me “{}”. What did that decide in this case?',
        '“{}”: which choice did you make because of it?',
        'Let me stop at “{}”. What has it made you turn down? | alternative',
      ],
    },
  ],
  tension: [
    {
      name: 'doing',
      takes: [...doings, 'own-said'],
      lines: [
        'You said “{}”. What made that hard?',
        '“{}”: what could have gone wrong there?',
        'Let me stop at “{}”. What worried you most at the time?',
        'You told me “{}”. What was the risk in it?',
      ],
    },
    {
      name: 'opposed',
      takes: ['own-choice', 'hidden-act'],
      lines: [
        'You told me “{}”. Who was against it, and what did they say? | who',
        'Go back to “{}”. What was the strongest argument against it?',
        '“{}”, you said. Who lost something by it, and what did they say? | who',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      lines: [
        'You said “{}”. What was the hardest part of that, and why?',
        '“{}”: where did it come nearest to going wrong?',
        'Let me stop at “{}”. Who saw it differently from you, and what did they say? | who',
        'Go back to “{}”. What stood in the way?',
      ],
    },
    {
      name: 'came',
      takes: faced,
      lines: [
        'You said “{}”. What hung on that?',
        '“{}”: how did that change things for you?',
        'Let me stop at “{}”. What worried you most just then?',
        'You told me “{}”. What was the worst that could have come of it?',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. What came nearest to spoiling that?',
        '“{}”: what had to go right for that, and what nearly did not?',
        'Let me stop at “{}”. Who would have said otherwise, and why? | who',
        'You told me “{}”. When was that in doubt?',
      ],
    },
    {
      name: 'talk',
      takes: ['state', 'part', 'view'],
      speaks: true,
      lines: [
        '“{}”: which part of that was the hardest, and why?',
        'Go back to “{}”. What was the worst of it, and what made it so?',
        'You said “{}”. What was the hardest thing to hear or to see in that?',
        'You said “{}”. What made it so?',
      ],
    },
    {
      name: 'sides',
      takes: ['said', 'state', 'part'],
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
        '“{}”: when was that hard to keep to, and why?',
        'Let me stop at “{}”. Where did it not hold?',
      ],
    },
    {
      name: 'denied',
      takes: ['denial'],
      lines: [
        'You said “{}”. How did that come about?',
        '“{}”: who might see that differently, and why? | who',
        'Let me stop at “{}”. What made it so?',
      ],
    },
  ],
  people: [
    {
      name: 'faceless',
      takes: [...doings, 'own-said', ...labours, ...faced, 'state', ...ends],
      people: ['somebody', 'crowd'],
      lines: [
        'You said “{}”. Who was that, and what did they want? | who',
        '“{}”: which person do you think of, and where did they stand? | who',
        'You told me “{}”. Who was it, and what was at stake for them? | who',
        'When you say “{}”, who comes to mind first, and what did that person care about? | who',
      ],
    },
    {
      name: 'their-side',
      takes: ['their-act', 'said', 'state'],
      people: ['somebody', 'crowd'],
      lines: [
        'Let me stop at “{}”. What was behind that, on their side?',
        'You said “{}”. What did they say, as near as you recall it?',
      ],
    },
    {
      name: 'crowd',
      takes: [...doings, 'own-said', ...labours, ...faced, 'state', 'part', ...ends],
      people: ['crowd'],
      lines: [
        '“{}”, you said. Name one person among them. What did they say to you? | who',
        '“{}”: which one of them was hardest to reach, and why? | who',
        'Go back to “{}”. Who spoke for them, and what did that person want from you? | who',
      ],
    },
    {
      name: 'all',
      takes: [...doings, 'own-said', ...labours, ...faced, 'state', ...ends],
      people: ['all'],
      lines: [
        'You said “{}”. Who was the hardest of them to win, and what did it take? | who',
        '“{}”: name one of them. What was at stake for that person? | who',
        'You told me “{}”. Who was slowest to come along, and why? | who',
      ],
    },
    {
      name: 'known',
      takes: ['their-act', 'said', 'state'],
      people: ['known'],
      lines: [
        'You said “{}”. What was behind that, on {their} side?',
        '“{}”: what was at stake for {them}?',
        'You told me “{}”. What did you say to that?',
        'Let me stop at “{}”. How would {they} tell that part to me?',
        'Go back to “{}”. What did {they} want from you at that point?',
      ],
    },
    {
      name: 'known-end',
      takes: ends,
      people: ['known'],
      lines: [
        'You said “{}”. What had {they} wanted, and what did {they} get?',
        '“{}”: what did {they} say, as near as you recall it?',
        'Let me stop at “{}”. What had it taken to get {them} there?',
      ],
    },
    {
      name: 'addressed',
      takes: [...doings, 'own-said', ...labours],
      people: ['known'],
      lines: [
        'You said “{}”. How did {they} take it?',
        '“{}”: what did {they} say to that?',
        'You told me “{}”. What was at stake for {them}?',
        'Let me stop at “{}”. What would {they} have liked instead?',
      ],
    },
    {
      name: 'choice',
      takes: ['own-choice', 'hidden-act', 'our-act'],
      people: ['none'],
      lines: [
        'Let me stop at “{}”. Whom did you have to convince, and what did they care about? | who',
        'You told me “{}”. Who else had a say in that, and what was their view? | who',
        'You said “{}”. How did the others take it, and why?',
        'Go back to “{}”. Who had to live with it, and what did they say? | who',
      ],
    },
    {
      name: 'alone',
      takes: ['own-act', 'own-said', ...labours],
      people: ['none'],
      lines: [
        '“{}”: who else was in this, and what did they want? | who',
        'Go back to “{}”. Whose help did you need there, and what did it cost them? | who',
        'You said “{}”. Who saw it from close by, and what would they tell me? | who',
        'You told me “{}”. For whom did that matter most, and why? | who',
      ],
    },
    {
      name: 'event',
      takes: ['event', 'their-act', 'said'],
      people: ['none'],
      lines: [
        'You said “{}”. Who was most affected by that, and what did they say? | who',
        '“{}”: who else saw it, and what did they make of it? | who',
        'Go back to “{}”. Whom did you tell first, and what was the answer? | who',
        'Let me stop at “{}”. How did the others take it, and why?',
      ],
    },
    {
      name: 'end',
      takes: ends,
      people: ['none'],
      lines: [
        'You said “{}”. Who would tell me the same, and who would not? | who',
        '“{}”: who told you so, and in which words? | who',
        'Let me stop at “{}”. For whom was it not so? | who',
      ],
    },
    {
      name: 'statement',
      takes: [...situations, ...general],
      people: ['none'],
      lines: [
        'You said “{}”. Who else saw it that way, and who did not? | who',
        'You told me “{}”. What did the others make of that?',
        'Let me stop at “{}”. With whom did you talk about that, and what was their view? | who',
      ],
    },
    {
      name: 'topic',
      takes: ['part'],
      people: ['none', 'somebody'],
      speaks: true,
      lines: [
        '“{}”: who else was in that, and what did they want? | who',
        'When you say “{}”, which person do you think of, and what did that person want? | who',
        'You said “{}”. Who mattered most there, and what was their view? | who',
      ],
    },
    {
      name: 'habit',
      takes: ['view', ...general],
      people: ['somebody', 'crowd', 'known'],
      lines: [
        'You said “{}”. Which person was it last, and what did they want? | who',
        '“{}”: who comes to mind there, and what did that person care about? | who',
        'Let me stop at “{}”. With whom was that last so, and what did they say? | who',
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
      name: 'denied',
      takes: ['denial'],
      lines: [
        'You said “{}”. Who would say otherwise, and what would they point at? | who',
        '“{}”: who saw it with you, and what did they think of it? | who',
        'You told me “{}”. Who else would tell me the same? | who',
      ],
    },
  ],
  outcome: [
    {
      name: 'done',
      takes: happenings,
      lines: [
        'You said “{}”. What came of it?',
        '“{}”: what was different afterwards, and how did you know?',
        'Go back to “{}”. What followed from that?',
        'Let me stop at “{}”. Where did things stand a month later?',
      ],
    },
    {
      name: 'effect',
      takes: [...doings, ...labours],
      lines: [
        'You told me “{}”. What did that change, in something one could count? | number',
        'Go back to “{}”. What is left of it today?',
        'You said “{}”. What showed you that it had worked, or had not?',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      lines: [
        'You said “{}”. What came of it in the end?',
        '“{}”: what was there to show for it at the end?',
        'Let me stop at “{}”. Who was better off for it, and how did that show? | who',
      ],
    },
    {
      name: 'measure',
      takes: ['gain'],
      lines: [
        'When you say “{}”, compared with what? | number',
        '“{}”, you said. How was that measured? | number',
        '“{}”: which figure or which fact would you put beside that? | number',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. How do you know?',
        'Let me stop at “{}”. Who told you so, and what had they seen? | who',
        'You told me “{}”. What could you point at to show me?',
        'You put it as “{}”. How could somebody else check that?',
      ],
    },
    {
      name: 'around',
      takes: ['state', 'view'],
      lines: [
        'You said “{}”. What did that lead to?',
        '“{}”: and what came of that in the end?',
        'Let me stop at “{}”. How did that end?',
      ],
    },
    {
      name: 'named',
      takes: ['part'],
      speaks: true,
      lines: [
        'You said “{}”. What came of that?',
        '“{}”: what was there to show for it in the end?',
        'When you say “{}”, what did that look like in the end?',
      ],
    },
    {
      name: 'usual',
      takes: general,
      lines: [
        'You said “{}”. When did that last make a difference, and which?',
        '“{}”: what came of it the last time?',
        'Let me stop at “{}”. How could one tell, in this case?',
      ],
    },
    {
      name: 'denied',
      takes: ['denial'],
      lines: [
        'You said “{}”. How do you know?',
        '“{}”: how would you have noticed, had it been otherwise?',
        'Let me stop at “{}”. What did that mean in the end?',
      ],
    },
  ],
  learning: [
    {
      name: 'again',
      takes: ['own-choice', 'own-act', 'our-act', ...labours],
      lines: [
        'You said “{}”. Would you do it the same way today, and why?',
        'You told me “{}”. What would you do earlier the next time?',
        'Go back to “{}”. What would you change about it now?',
        '“{}”: what would you tell somebody who has to do the same?',
        'Let me stop at “{}”. What do you do differently since? | practice',
      ],
    },
    {
      name: 'words',
      takes: ['own-said'],
      lines: [
        'You said “{}”. Would you do that in the same way today?',
        '“{}”: what did you take from how that went?',
        'Go back to “{}”. What would you say now, with what you know today?',
      ],
    },
    {
      name: 'next',
      takes: ['own-choice', 'own-act', 'our-act'],
      lines: [
        '“{}”: what happened the next time you faced the same thing?',
        'Let me stop at “{}”. What did that teach you about how you work?',
      ],
    },
    {
      name: 'came',
      takes: [...faced, 'hidden-act'],
      lines: [
        'You said “{}”. What did you change in how you work after that? | practice',
        '“{}”: what did you take from that?',
        'Let me stop at “{}”. What do you look out for since? | practice',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. What would you do differently all the same?',
        '“{}”: what did you take from that into your next piece of work? | practice',
        'Let me stop at “{}”. What of it would you do the same way again?',
      ],
    },
    {
      name: 'talk',
      takes: ['practice', 'maxim', 'view', 'part'],
      speaks: true,
      lines: [
        'You told me “{}”. Where has that shown since? | practice',
        '“{}”, you said. Who would notice the difference in you, and by what?',
        "“{}” could be anybody's. What makes it yours?",
        'Go back to “{}”. Which rule did you make for yourself out of it? | practice',
      ],
    },
    {
      name: 'habit',
      takes: ['practice'],
      lines: [
        '“{}”: since when, and what was it before?',
        'Let me stop at “{}”. When has that last made a difference?',
        'You told me “{}”. What brought you to that?',
      ],
    },
    {
      name: 'lesson',
      takes: ['maxim'],
      lines: [
        '“{}”: what made you see that?',
        'Let me stop at “{}”. How did you see that before?',
        'You told me “{}”. When has that last made you do something differently? | practice',
      ],
    },
    {
      name: 'inside',
      takes: ['view', 'state'],
      lines: [
        '“{}”: what did you take from that?',
        'You said “{}”. What would be different today? | practice',
        'Let me stop at “{}”. What do you know now that you did not know then?',
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
