import type { Dimension } from '../dimension.ts'
import type { PhraseKind } from './phrase-kind.ts'
import type { Line } from './wording.ts'

/** What can be told in a story, whoever it is said of, and whatever it is. */
export const told: readonly PhraseKind[] = [
  'own-choice',
  'own-said',
  'own-act',
  'own-role',
  'our-act',
  'our-role',
  'hidden-act',
  'their-act',
  'said',
  'event',
  'state',
  'view',
  'denial',
]

/** What took place, whoever did it. */
const deeds: readonly PhraseKind[] = [
  'own-choice',
  'own-said',
  'own-act',
  'our-act',
  'hidden-act',
  'their-act',
  'said',
  'event',
]

/** Which words can be a place in the story where something of a dimension stands beside them. */
export const pointTakes: Readonly<Record<Dimension, readonly PhraseKind[]>> = {
  moment: deeds,
  // What the speaker did says what their part was.
  ownership: ['our-act', 'hidden-act'],
  decision: ['their-act', 'said', 'event', 'hidden-act', 'state'],
  tension: [...deeds, 'state'],
  people: [...deeds, 'own-role', 'our-role', 'state'],
  outcome: [...deeds, 'own-role', 'our-role'],
  learning: [...deeds, 'view', 'own-role', 'our-role'],
}

/** Who was in it, what came of it and what stays is asked of any place only where it is not told. */
export const untoldPoints: ReadonlySet<Dimension> = new Set(['people', 'outcome', 'learning'])
/** Where nothing was at stake there was nothing to decide, and nothing to worry about. */
export const gravePoints: ReadonlySet<Dimension> = new Set(['decision', 'tension'])

/** What others did, and how things were, asks nothing of the speaker unless it weighs. */
export const graveKinds: Readonly<Partial<Record<Dimension, readonly PhraseKind[]>>> = {
  decision: ['their-act', 'said', 'event', 'state'],
  tension: ['state'],
  people: ['event', 'state'],
  learning: ['own-act', 'own-said', 'our-act', 'their-act', 'said', 'event', 'view'],
}

/*
 * These take the words for a place in the story and nothing more, and where a dimension asks nothing of most places they
 * ask about the whole of what was told: each can be said of any sentence that its dimension
 * takes, good news or bad. No line may speak of the words as a choice, an act, a result, or something of one hour; that
 * is for proven-wordings.ts.
 */
export const pointLines: Readonly<Record<Dimension, readonly Line[]>> = {
  moment: [
    'You said “{}”. Walk me through that part: what happened, one step after the other?',
    'Let me stop at “{}”. How did that come about, from the beginning?',
    'You told me “{}”. What came first there, and what came after?',
    'Go back to “{}”. How did that part begin, and how did it go on?',
    'Take me to the point where you say “{}”. What happened around it, in order?',
    'Stay with “{}” for a moment. What exactly took place?',
    'You mentioned “{}”. Can you tell me that part as it happened, one thing at a time?',
  ],
  ownership: [
    'You said “{}”. What was your own part in that?',
    'At the point where you say “{}”: what were you doing yourself, and what did others do?',
    'Let me stop at “{}”. What did you do yourself just then?',
    'Go back to “{}”. Where were you in that part of it, and what did you do?',
    '“{}”, you said. What did you see to at that point?',
    'You told me “{}”. What did you take on yourself in that part of the work?',
    'Stay with “{}” for a moment. What would have gone differently there without you?',
    'You mentioned “{}”. What would the others say that you did there?',
  ],
  decision: [
    'I wrote down “{}”. Which choice in all of this was the hardest, and what was the other way? | alternative',
    'You said “{}”. Where in this story could you have gone another way, and why did you not? | alternative why',
    'You told me “{}”. What did you decide yourself in all of this, and on what grounds? | why',
    'I have “{}” here. What did you turn down along the way, and why? | alternative why',
    'Let me stop at “{}”. In the whole of it, what was yours to decide, and what settled it?',
    '“{}”, you said. Which decision in this story was the closest call? | alternative',
    'Go back to “{}”. Which of your choices in this would somebody else have made differently? | alternative',
  ],
  tension: [
    'You said “{}”. What in the whole story was most difficult for you?',
    'Let me stop at “{}”. What could still have gone wrong at that point?',
    'At the point where you say “{}”: what worried you most?',
    'You told me “{}”. What was the hardest thing that you had to say to somebody in all of this?',
    'I wrote down “{}”. Where in this story did it come nearest to going wrong?',
    'Go back to “{}”. What was the most uncomfortable conversation in all of this? | who',
    'I have “{}” here. What stood in the way in this story, more than anything else?',
  ],
  people: [
    'You said “{}”. Whose opinion on that counted most, and what was it? | who',
    'At the point where you say “{}”: who did you speak to about it, and what did they make of it? | who',
    'Let me stop at “{}”. Who did you talk to about that, and what did they say? | who',
    'You told me “{}”. Who did you go to about that first, and what did you hear? | who',
    'Go back to “{}”. Who else did that matter to, and why? | who',
    '“{}”, you said. Who did that matter to most, and how did you know? | who',
    'Stay with “{}” for a moment. Who was nearest to it beside you, and what did they say? | who',
    'You mentioned “{}”. Who else knew of that, and what did they think of it? | who',
  ],
  outcome: [
    'You said “{}”. What came of that part in the end?',
    'From “{}” onwards: how did it go, and where did it end?',
    'Let me stop at “{}”. How did things stand a month after that?',
    'Go back to “{}”. How did that part of the story end?',
    '“{}”, you said. What followed from that?',
    'You told me “{}”. What happened with that later on?',
    'Stay with “{}” for a moment. What did that part of it lead to?',
    'You mentioned “{}”. Where did that leave you in the end?',
  ],
  learning: [
    'I wrote down “{}”. What have you done differently since, because of all this? | practice',
    'You said “{}”. Looking back on the whole of it, what would you do differently?',
    'You told me “{}”. What do you know today that you did not know when this began?',
    'I have “{}” here. What did all of this change in how you work? | practice',
    'Let me stop at “{}”. What in this story would you not do again?',
    '“{}”, you said. In the next piece of work, what did you do in another way? | practice',
  ],
}
