import type { Dimension } from '../dimension.ts'
import { told } from './point-wordings.ts'
import type { Group } from './wording.ts'

/** Work that took weeks. */
const labours = ['own-role', 'our-role'] as const
/** What is said to be done by habit, and to hold in general. */
const general = ['practice', 'maxim', 'lesson'] as const
/** How it is said to have ended. */
const ends = ['result', 'gain'] as const
/** Whatever says little, as its own words prove; see `speaks`. */
const vague = [
  ...told,
  ...labours,
  ...general,
  'part',
  'setting',
  'trait',
  'background',
  'intent',
] as const
/** What somebody else may have held: no rule of the speaker's. */
const heldByOthers = [...told, ...labours, 'part', 'background'] as const
const vagueEnd = ['part', 'state', 'event', 'their-act', 'setting', 'trait', 'background'] as const

/*
 * These say something of the words that they quote. Read each line aloud with every kind of words that its group takes:
 * it belongs there only where it can be said of all of them, whether the words are good news or bad.
 */
export const quoting: Readonly<Record<Dimension, readonly Group[]>> = {
  moment: [
    {
      name: 'said',
      takes: ['said'],
      lines: [
        '“{}”: what did you answer, there and then? | next',
        'You said “{}”. Which conversation was that, and how did it begin? | when',
        '“{}”: what had led up to that conversation?',
        'You told me “{}”. When was that, and what happened right after? | when next',
      ],
    },
    {
      name: 'spoken',
      takes: ['own-said'],
      lines: [
        '“{}”: what came back, as near as you recall it? | reply',
        'You said “{}”. What had just happened, that you said so then?',
        'Let me stop at “{}”. How was that taken, there and then? | reply',
        'You told me “{}”. When was that, and what happened right after? | when next reply',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      lines: [
        'You said “{}”. Which day of it do you remember best, and what happened?',
        '“{}”: pick one hour of it. What did you do in that hour?',
        'You told me “{}”. At which moment of it did something change?',
        'Let me stop at “{}”. On which day of it did it turn, and what happened then? | when',
        'When you say “{}”, which week comes to mind first? What happened in it? | when',
      ],
    },
    {
      name: 'ended',
      takes: ends,
      lines: [
        'You said “{}”. When did you first see that, and how did it show? | when',
        '“{}”: what showed you that, and when? | when',
        '“{}”: what did you see or hear that told you so?',
      ],
    },
    {
      name: 'usual',
      takes: [...general, 'intent', 'trait'],
      lines: [
        'You said “{}”. When did that last come up, and what happened?',
        '“{}”: can you give me one occasion, from beginning to end? | next',
        'Let me stop at “{}”. What is the best example of it that you have? | next',
        'You told me “{}”. What happened that made you see that? | next',
      ],
    },
    {
      name: 'undone',
      takes: ['omission', 'our-omission'],
      graveOf: ['omission'],
      lines: [
        '“{}”: when did you first notice what that meant? | when',
        'You said “{}”. At what moment did that come home to you? | when',
        'Let me stop at “{}”. How did it come to that?',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        '“{}”: when was that, and what had just been said? | when',
        'You said “{}”. In which conversation was that, and how did it go?',
        'Let me stop at “{}”. Take me into the room: who spoke, and what was said? | where',
      ],
    },
    {
      name: 'felt',
      takes: ['view'],
      lines: [
        '“{}”: when was that, and what had just happened? | when',
        'You said “{}”. How did that show at the time?',
        'Let me stop at “{}”. What had brought that about?',
      ],
    },
    {
      name: 'covered',
      takes: [...labours, ...general, 'intent', 'trait', 'part'],
      speaks: true,
      lines: [
        'You said “{}”. Tell me about one time. When was it, and what happened? | when',
        '“{}”: can you give me one example, with the day and the place? | when where',
        'You put it as “{}”. What was the clearest instance of that?',
      ],
    },
    {
      name: 'once',
      takes: [
        'own-choice',
        'own-act',
        'our-act',
        'hidden-act',
        'their-act',
        'event',
        'state',
        'view',
        'denial',
      ],
      speaks: true,
      lines: [
        '“{}”: when was that, and what happened? | when',
        'You put it as “{}”. How did that begin, and what happened next?',
        'When you say “{}”, what exactly happened, from the first thing to the last?',
      ],
    },
  ],
  ownership: [
    {
      name: 'words',
      takes: ['own-said'],
      lines: [
        'You said “{}”. What else did you say then, and what did you hear back? | reply',
        '“{}”: what did you want to reach with that?',
        'Let me stop at “{}”. What did you do after that? | next',
      ],
    },
    {
      name: 'deed',
      takes: ['own-choice', 'own-act'],
      speaks: false,
      lines: [
        '“{}”: was there anybody who could have stopped you? | who',
        'You said “{}”. What was the first thing that you did for that?',
        'Let me stop at “{}”. Which part of that did you do alone?',
        'You told me “{}”. Who did you have to ask before that, if anybody?',
        'Go back to “{}”. What in that did you do yourself, and who helped you? | who',
      ],
    },
    {
      name: 'loose',
      takes: ['own-choice', 'own-said', 'own-act'],
      speaks: true,
      lines: [
        'When you say “{}”, what exactly did you do, one thing after the other?',
        'You said “{}”. What did you do with your own hands there?',
        '“{}”: what did that come to, in what you did yourself?',
      ],
    },
    {
      name: 'then',
      takes: ['their-act', 'said', 'event'],
      graveOf: ['event'],
      lines: [
        '“{}”: what did you yourself do then? | next',
        'Let me stop at “{}”. What did you make of that, and what did you do? | next',
        'Go back to “{}”. What did you do about that yourself? | next',
        '“{}”, you said. Where were you in that, and what did you do? | next',
      ],
    },
    {
      name: 'happened',
      takes: ['their-act', 'event'],
      graveOf: ['event'],
      lines: ['You told me “{}”. What did you do once that had happened? | next'],
    },
    {
      name: 'role',
      takes: ['own-role'],
      lines: [
        'You said “{}”. What in that did you do with your own hands?',
        '“{}”: what in that did you do alone, and what did others do?',
        'Go back to “{}”. Which part of it would not have happened without you?',
        'You told me “{}”. What was the most difficult thing that you yourself did in it?',
        'When you say “{}”, what did you do, and what did others do?',
      ],
    },
    {
      name: 'place',
      takes: ['role'],
      lines: [
        'You said “{}”. What were you answerable for there?',
        'When you say “{}”, what did you do with your own hands?',
        '“{}”, you said. What did you do there that nobody else was doing?',
      ],
    },
    {
      name: 'together',
      takes: ['our-act', 'our-role'],
      untold: true,
      lines: [
        'You said “{}”. Who did that, and what was your own part?',
        '“{}”: which part of that was yours, and who did the rest?',
        'When you say “{}”, what in that did you do yourself?',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        'You said “{}”. What did you put forward yourself?',
        '“{}”: who made the first move, and what did you do?',
        'Let me stop at “{}”. What did you do to get there, and what did the others do?',
      ],
    },
    {
      name: 'agentless',
      takes: ['hidden-act'],
      lines: [
        'You said “{}”. By whom, and what did you do in it yourself?',
        '“{}”: who made that happen, and what was your own part?',
        'When you say “{}”, who did what, yourself included?',
        'You told me “{}”. Who saw to that, and what did you do towards it?',
      ],
    },
    {
      name: 'left',
      takes: ['our-omission'],
      lines: [
        '“{}”: whose decision was that, and what did you say to it?',
        'You said “{}”. How did that come about, and what was your part in it?',
        'Let me stop at “{}”. Who wanted it so, and did you agree?',
      ],
    },
    {
      name: 'group',
      takes: ['their-act'],
      people: ['crowd'],
      lines: [
        'You said “{}”. Who exactly was that, and what did you do yourself?',
        '“{}”: which of them was it, and where were you in it?',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. What did you do that had most to do with it?',
        '“{}”: what did you yourself do towards that?',
        'Let me stop at “{}”. What in that would have been otherwise without you?',
      ],
    },
    {
      name: 'named',
      takes: ['our-act', 'their-act', 'state', 'view', 'practice', 'part', 'intent'],
      people: ['somebody', 'crowd', 'all', 'none'],
      speaks: true,
      lines: ['When you say “{}”, what did you yourself do, and what did others do?'],
    },
    {
      name: 'shared',
      takes: ['our-act', 'their-act'],
      people: ['somebody', 'crowd', 'all', 'none'],
      speaks: true,
      lines: [
        'You said “{}”. Who exactly did what there, yourself included?',
        '“{}”: who took which part of that, and what did you do?',
      ],
    },
    {
      name: 'beside',
      takes: ['state', 'view', 'practice', 'part', 'intent'],
      people: ['somebody', 'crowd', 'all', 'none'],
      speaks: true,
      lines: [
        '“{}”: where were you in that, and what did you do?',
        'You said “{}”. What part did you have in that yourself?',
      ],
    },
    {
      name: 'usual',
      takes: [...general, 'intent', 'trait'],
      lines: [
        'You told me “{}”. Give me one case of it. What did you do in it yourself? | next',
        '“{}”: when did that last come up, and what did you do? | when next',
        'Let me stop at “{}”. In which case did you last act on that, and how? | next',
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
        'Go back to “{}”. Who would have done it differently, and how? | alternative',
        '“{}”, you said. What did you not know when you decided that?',
        'Go back to “{}”. What spoke for it, and what spoke against it? | why',
        'You told me “{}”. Which reason settled it? | why',
      ],
    },
    {
      name: 'course',
      takes: ['own-act', 'own-said', 'our-act', 'hidden-act'],
      slip: false,
      graveOf: ['own-said'],
      lines: [
        'You said “{}”. What else was possible at that point, and why was it not done? | alternative',
        '“{}”: why that, and not something else? | why alternative',
        'Let me stop at “{}”. What was the thinking behind it? | why',
      ],
    },
    {
      name: 'slip',
      takes: ['own-act', 'own-said', 'our-act', 'hidden-act', 'own-choice', ...labours],
      slip: true,
      lines: [
        '“{}”: what did you decide to do about it, and what did you decide against? | next alternative',
        'You said “{}”. What had made it look right at the time? | why',
        'Go back to “{}”. What had you weighed before that, and what had you left out? | why',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        '“{}”: what exactly was agreed, and what did each side give up for it?',
        'You said “{}”. What did you let go of to get there, and what did you keep?',
        'Let me stop at “{}”. On what terms was that, and which of them would you not have given up?',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      slip: false,
      lines: [
        'You said “{}”. What was the biggest decision in that, and how did you come to it?',
        '“{}”: what was the biggest choice that you had to make on the way? | alternative',
        'Let me stop at “{}”. At which point in it did you have to choose between two things? | alternative',
      ],
    },
    {
      name: 'answered',
      takes: ['said', 'event'],
      speaks: false,
      graveOf: ['said', 'event'],
      lines: ['Go back to “{}”. Did that change your plan, and how?'],
    },
    {
      name: 'felt',
      takes: ['view'],
      lines: [
        '“{}”: what did you choose to do because of that? | next',
        'You said “{}”. What did you decide then, and against what? | alternative next',
        'Let me stop at “{}”. What were you weighing against that? | alternative',
      ],
    },
    {
      name: 'undone',
      takes: ['omission', 'our-omission', 'dropped'],
      lines: [
        '“{}”: what was your reason at the time? | why',
        'You said “{}”. What spoke for that at the time, and what against it? | why',
        'Let me stop at “{}”. Had you weighed that, or did it just happen? | why',
        'You told me “{}”. What would the other way have cost?',
      ],
    },
    {
      name: 'vague',
      takes: ['own-act', 'our-act', 'hidden-act', ...labours, ...general, 'part', 'intent'],
      speaks: true,
      empty: true,
      slip: false,
      lines: [
        'When you say “{}”, what exactly was done, and why? | why next',
        'You put it as “{}”. What did that mean exactly, and what did you turn down for it? | alternative',
        '“{}”: what did that come down to, and what was it chosen over? | alternative',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. Which decision of yours had most to do with that?',
        '“{}”: which choice of yours led there, and what had you turned down for it? | alternative',
        'Let me stop at “{}”. Which choice along the way made the difference?',
      ],
    },
    {
      name: 'usual',
      takes: general,
      lines: [
        'You told me “{}”. What did that settle in this case?',
        '“{}”: which choice did you make because of it?',
        'Let me stop at “{}”. What has it made you turn down? | alternative',
      ],
    },
  ],
  tension: [
    {
      name: 'opposed',
      takes: ['own-choice'],
      lines: [
        'You told me “{}”. Who was against it, and what did they say? | who',
        'Go back to “{}”. What was the strongest argument against it?',
        '“{}”: what was the risk in that?',
      ],
    },
    {
      name: 'labour',
      takes: labours,
      lines: [
        'You said “{}”. What was the hardest part of that, and why?',
        '“{}”: where did it come nearest to going wrong?',
        'Go back to “{}”. What stood in the way?',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. What came nearest to spoiling that?',
        '“{}”: what had to go right for that, and what nearly did not?',
        'You told me “{}”. When was that in doubt?',
      ],
    },
    {
      name: 'talk',
      takes: vague.filter((kind) => kind !== 'denial'),
      people: ['none', 'all'],
      speaks: true,
      lines: [
        '“{}”: what was the hardest part there, and why?',
        'Go back to “{}”. What was the worst part of it for you?',
        'When you say “{}”, what was hard about it?',
      ],
    },
    {
      name: 'answered',
      takes: ['said'],
      people: ['somebody', 'known'],
      lines: [
        '“{}”: did you agree, and what did you say back? | next view',
        'You said “{}”. What did you hold against that? | next view',
        'Let me stop at “{}”. Did you see it the same way, and did you say so? | view',
      ],
    },
    {
      // What one person wanted, doubted or came round to is hard for them before it is hard for anybody else.
      name: 'stance',
      takes: ['said', ...heldByOthers],
      people: ['somebody', 'known'],
      speaks: true,
      lines: [
        '“{}”: what did {they} say, as near as you recall it?',
        'Let me stop at “{}”. What was it that {they} minded?',
        'You said “{}”. What did the two of you disagree about most?',
      ],
    },
    {
      name: 'sides',
      takes: ['said', ...heldByOthers],
      people: ['crowd'],
      speaks: true,
      lines: [
        'When you say “{}”, what was the sharpest thing that anybody said?',
        'You said “{}”. What was said about it, and by whom?',
        '“{}”, you said. What was the trouble there, as they would put it themselves?',
      ],
    },
    {
      name: 'felt',
      takes: ['view'],
      lines: [
        'You said “{}”. What was behind that? | why',
        '“{}”: how did you get past that? | next',
        'Go back to “{}”. What made you think so? | why',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        'You said “{}”. What had kept you apart until then?',
        '“{}”: what was the last thing that you could not agree on?',
        'Go back to “{}”. What nearly stopped that from happening?',
      ],
    },
    {
      name: 'claimed',
      takes: ['maxim'],
      lines: [
        'You told me “{}”. When was that not so?',
        'Let me stop at “{}”. Where did it not hold?',
      ],
    },
    {
      name: 'kept',
      takes: ['practice'],
      lines: [
        '“{}”: when was that hard to keep to, and why?',
        'You told me “{}”. When did that last go wrong?',
        'Let me stop at “{}”. Which time was the hardest, and why?',
      ],
    },
    {
      // What is said not to have been there is not asked for what was hard about it.
      name: 'denied',
      takes: ['denial'],
      speaks: true,
      lines: [
        'You said “{}”. What came nearest to it?',
        '“{}”: who saw that differently, and what did they say? | who',
        'When you say “{}”, what came close to it all the same?',
      ],
    },
    {
      name: 'general',
      takes: ['maxim'],
      lines: ['“{}”: when was it hardest to hold to that, and why?'],
    },
  ],
  people: [
    {
      name: 'faceless',
      takes: ['their-act', 'said', 'state', 'part', ...ends],
      people: ['crowd'],
      lines: [
        '“{}”: which person do you think of, and what did they want? | who',
        '“{}”, you said. Name one person among them. What did they say to you? | who',
        'When you say “{}”, who comes to mind first, and what did that person care about? | who',
      ],
    },
    {
      name: 'hazy',
      takes: [
        'our-act',
        'our-role',
        'hidden-act',
        'their-act',
        'said',
        'state',
        'event',
        'part',
        'maxim',
        'view',
        'background',
      ],
      people: ['crowd', 'all'],
      speaks: true,
      lines: [
        'When you say “{}”, which one person do you think of, and what did that person want? | who',
        '“{}”: who in particular, and what did they say? | who',
        'You said “{}”. Name one person. What did they say to you? | who',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        '“{}”: who had further to come, and what moved them? | who',
        'You said “{}”. Who gave up most for that, and how did they take it? | who',
        'Let me stop at “{}”. Whose agreement was the last to come, and why? | who',
      ],
    },
    {
      name: 'someone',
      takes: ['our-act', 'our-role', 'hidden-act', 'state', 'event', 'part', 'view', 'background'],
      people: ['somebody'],
      speaks: true,
      lines: [
        'When you say “{}”, who was that, and what did they want? | who',
        '“{}”: who was it, and what did they say to you? | who',
        'You said “{}”. Who was that, and what was at stake for them? | who',
      ],
    },
    {
      name: 'somebody',
      takes: ['their-act', 'said'],
      people: ['somebody'],
      lines: [
        'You said “{}”. Who was that, and what mattered to them? | who',
        'Let me stop at “{}”. Who was that, and what was behind it? | who why',
        '“{}”: who was it, and how would they tell me about it? | who',
      ],
    },
    {
      name: 'all',
      takes: ['their-act', 'said', 'state', ...ends],
      people: ['all'],
      lines: [
        'You said “{}”. Which of them was the hardest to win, and what did it take? | who',
        '“{}”: name one of them. What was at stake for that person? | who',
        'You told me “{}”. Who among them had most to lose, and what did they say? | who',
      ],
    },
    {
      name: 'known',
      takes: ['said'],
      people: ['known'],
      lines: [
        '“{}”: what was at stake for {them}?',
        'You said “{}”. What did {they} fear, or hope for? | why',
        'Let me stop at “{}”. How would {they} tell that part to me?',
      ],
    },
    {
      name: 'doer',
      takes: ['their-act'],
      people: ['known'],
      lines: [
        'You said “{}”. What was behind that, on {their} side? | why',
        'Let me stop at “{}”. How would {they} tell that part to me?',
      ],
    },
    {
      name: 'known-state',
      takes: ['state'],
      people: ['known'],
      lines: [
        '“{}”: what did {they} want instead?',
        'You said “{}”. What did {they} say about it, as near as you recall it?',
        'Let me stop at “{}”. How would {they} tell that part to me?',
      ],
    },
    {
      name: 'known-end',
      takes: ends,
      people: ['known'],
      lines: [
        'You said “{}”. What had {they} wanted, and what did {they} get?',
        '“{}”: what did {they} say, as near as you recall it?',
        'Let me stop at “{}”. What had it taken to get there with {them}?',
      ],
    },
    {
      name: 'addressed',
      takes: ['own-said'],
      people: ['known'],
      lines: [
        'You said “{}”. How did {they} take it?',
        'You told me “{}”. What was at stake for {them}?',
        'Let me stop at “{}”. What would {they} have liked instead?',
      ],
    },
    {
      name: 'convinced',
      takes: ['own-choice'],
      people: ['none'],
      lines: [
        'Let me stop at “{}”. Who did you have to convince, and what did they care about? | who',
        'You told me “{}”. Who else had a say in that, and what was their view? | who',
        'You said “{}”. How did the others take it, and why?',
      ],
    },
    {
      name: 'end',
      takes: ends,
      people: ['none', 'somebody'],
      lines: [
        'You said “{}”. Who would tell me the same, and who would not? | who',
        '“{}”: who told you so, and in which words? | who',
        'Let me stop at “{}”. For whom was it not so? | who',
      ],
    },
    {
      name: 'topic',
      takes: ['part', 'state', 'event', 'view'],
      people: ['none'],
      speaks: true,
      lines: [
        '“{}”: who felt that most, and what did they say? | who',
        'When you say “{}”, who had most at stake in it, and what did they want? | who',
        'You said “{}”. Who had to live with that, and what did they think of it? | who',
      ],
    },
    {
      name: 'habit',
      takes: ['practice', 'maxim', 'trait'],
      lines: [
        '“{}”: who comes to mind there, and what did that person care about? | who',
        'You said “{}”. With whom did that last show, and what did they say? | who',
        'Let me stop at “{}”. Who has seen that of you, and what would they say? | who',
      ],
    },
    {
      name: 'undone',
      takes: ['omission', 'our-omission'],
      graveOf: ['omission'],
      lines: [
        '“{}”: who noticed, and what did they say? | who',
        'You said “{}”. Whom did that touch most, and how? | who',
        'Let me stop at “{}”. Did you see that yourself, or did somebody tell you? | who',
      ],
    },
    {
      name: 'identity',
      takes: ['who'],
      people: ['known', 'somebody', 'crowd', 'all'],
      lines: [
        'You said “{}”. What was at stake for {them}? | why',
        '“{}”: what did {they} want, and why? | why',
        'You told me “{}”. How would {they} tell it to me?',
      ],
    },
  ],
  outcome: [
    {
      name: 'after',
      takes: ['own-choice', 'our-act', 'hidden-act', ...labours],
      lines: [
        'Go back to “{}”. What was different afterwards, and how did you know?',
        'You mentioned “{}”. What changed after that, in a way that could be seen or counted? | number',
      ],
    },
    {
      name: 'effect',
      takes: ['own-choice', ...labours],
      lines: [
        'You told me “{}”. What did that change that could be counted? | number',
        'You said “{}”. What showed you that it had worked, or had not?',
        '“{}”: what was there to show for it at the end?',
      ],
    },
    {
      name: 'measure',
      takes: ['gain'],
      lines: [
        'When you say “{}”, compared with what? | number',
        '“{}”, you said. How was that measured? | number',
        '“{}”: which figure or fact would you put beside that? | number',
      ],
    },
    {
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. How do you know?',
        'Let me stop at “{}”. Who told you so, and what had they seen? | who',
        'You told me “{}”. What could you point at to show me?',
        'You put it as “{}”. What could somebody else have seen of that?',
      ],
    },
    {
      name: 'named',
      takes: vagueEnd,
      speaks: true,
      lines: [
        'When you say “{}”, what was there to see or to count? | number',
        'You put it as “{}”. How did that show?',
        '“{}”: what told you so?',
      ],
    },
    {
      name: 'usual',
      takes: general,
      lines: [
        'You said “{}”. When did that last make a difference, and what was the difference?',
        '“{}”: what came of it the last time?',
        'Let me stop at “{}”. How could you tell, in this case?',
      ],
    },
    {
      name: 'undone',
      takes: ['omission', 'our-omission'],
      lines: [
        '“{}”: what came of that? | next',
        'You said “{}”. What did that lead to? | next',
        'Go back to “{}”. What did that cost, or save, in the end? | next',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        'You said “{}”. Did that hold, and how do you know?',
        '“{}”: what was different the week after?',
        'Let me stop at “{}”. What came of it, that somebody else could see?',
      ],
    },
    {
      name: 'denied',
      takes: ['denial'],
      lines: [
        'You said “{}”. How do you know?',
        '“{}”: how would you have noticed if it had not been so?',
        'Let me stop at “{}”. Who would have known if it had not been so? | who',
      ],
    },
  ],
  learning: [
    {
      name: 'since',
      takes: ['own-choice', 'own-act', 'own-said', 'our-act', ...labours],
      graveOf: ['own-act', 'own-said', 'our-act'],
      lines: [
        'You said “{}”. From that point on, what would you do differently today?',
        'Go back to “{}”. With what you know today, what would you do at that point?',
      ],
    },
    {
      name: 'undone',
      takes: ['omission', 'our-omission'],
      lines: [
        '“{}”: how do you look at that today?',
        'Let me stop at “{}”. How would you go about that today?',
        'You told me “{}”. What would you do at that point today?',
      ],
    },
    {
      name: 'again',
      takes: ['own-choice', ...labours],
      lines: [
        'You said “{}”. Would you do it the same way today, and why?',
        'Go back to “{}”. What would you change about it now?',
      ],
    },
    {
      name: 'accord',
      takes: ['accord'],
      lines: [
        'You said “{}”. What would you do today to get there sooner?',
        'Go back to “{}”. What would you not give up again?',
        '“{}”: how do you look at that today?',
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
      name: 'end',
      takes: ends,
      lines: [
        'You said “{}”. What would you do differently all the same?',
        '“{}”: what did you take from that into your next piece of work? | practice',
        'Let me stop at “{}”. Of the way there, what would you do again, and what not?',
      ],
    },
    {
      name: 'talk',
      takes: ['lesson', 'part'],
      speaks: true,
      lines: [
        'You told me “{}”. Where has that shown in your work since then? | practice',
        '“{}”, you said. Who would notice that in you now, and by what? | practice',
      ],
    },
    {
      name: 'vague',
      takes: [...general, 'intent', 'view', 'part', 'setting', 'trait'],
      speaks: true,
      lines: [
        'You said “{}”. When has that last shown in what you did? | practice',
        'When you say “{}”, what would a colleague have seen you do otherwise since? | practice',
      ],
    },
    {
      // What somebody does by habit is what has changed.
      name: 'changed',
      takes: ['maxim', 'lesson', 'view', 'part', 'setting', 'trait'],
      speaks: true,
      lines: ['You put it as “{}”. Where has that changed what you do? | practice'],
    },
    {
      name: 'promise',
      takes: ['lesson', 'practice', 'intent', 'trait'],
      speaks: true,
      lines: [
        'When you say “{}”, what do you do now that you did not do then? | practice',
        'You put it as “{}”. What would I see you do differently today? | practice',
      ],
    },
    {
      name: 'meant',
      takes: ['intent'],
      lines: [
        'You said “{}”. Have you had the chance since, and what did you do? | practice',
        '“{}”: what have you done about that since? | practice',
        'Let me stop at “{}”. What would have been different, had you done so at the time?',
      ],
    },
    {
      name: 'habit',
      takes: ['practice'],
      lines: [
        '“{}”: since when, and what was it before?',
        'You said “{}”. When has that last been put to the test, and how did it go?',
        'Let me stop at “{}”. When has that last made a difference?',
        'You told me “{}”. What does that look like in practice? | practice',
      ],
    },
    {
      name: 'lesson',
      takes: ['maxim', 'lesson'],
      lines: [
        '“{}”: what do you do now because of it? | practice',
        'Let me stop at “{}”. When has that last changed what you did? | practice',
        'You told me “{}”. When has that last made you do something differently? | practice',
      ],
    },
  ],
}
