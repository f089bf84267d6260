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
 * These take the words for a place in the story and nothing more: each can be said of any sentence that its dimension
 * takes, good news or bad. No line may speak of the words as a choice, an act, a result, or something of one hour; that
 * is for proven-wordings.ts.
 */
export const pointLines: Readonly<Record<Dimension, readonly Line[]>> = {
  moment: [
    'You said “{}”. Walk me through that part: what happened, one step after the other?',
    'Let me stop at “{}”. What happened just before that, and what right after?',
    'You told me “{}”. Can you tell me that part again, slower and with more detail?',
    'Go back to “{}”. What had just happened, and how did it come about?',
    'Take me to the point where you say “{}”. What was going on around you?',
    '“{}”, you said. What do you see when you think back to that part?',
    'I would like more on “{}”. What took place there, in order?',
    'You mentioned “{}”. What do you remember best of that part of it?',
    'Stay with “{}” for a moment. What exactly took place?',
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
    'You said “{}”. What choices did you have at that point? | alternative',
    'Let me stop at “{}”. What did you have to decide there, and what settled it?',
    'At the point where you say “{}”: what did you think of doing, and then did not do? | alternative',
    'You told me “{}”. What did that leave you to choose between? | alternative',
    'Go back to “{}”. What did you have to settle at that point, and how did you?',
    '“{}”, you said. Which ways were open to you at that point? | alternative',
    'Stay with “{}” for a moment. What was the hardest choice there? | alternative',
    'You mentioned “{}”. What was there to decide at that point, and on what grounds? | why',
  ],
  tension: [
    'You said “{}”. What was hardest about that?',
    'At the point where you say “{}”: what worried you most?',
    'Let me stop at “{}”. What could still have gone wrong at that point?',
    'You told me “{}”. Who saw that differently from you, and why? | who',
    'Go back to “{}”. What was at stake just then?',
    '“{}”, you said. What was difficult for you at that point?',
    'Stay with “{}” for a moment. What was uncomfortable about that part of it?',
    'You mentioned “{}”. What was the worst that could have happened there?',
  ],
  people: [
    'You said “{}”. Who else was in that, and what mattered to them? | who',
    'At the point where you say “{}”: who did you speak to about it, and what did they make of it? | who',
    'Let me stop at “{}”. Who did you talk to about that, and what did they say? | who',
    'You told me “{}”. Who had a view on that, and what was it? | who',
    'Go back to “{}”. Who else did that matter to, and why? | who',
    '“{}”, you said. Who did that matter to most, and how did you know? | who',
    'Stay with “{}” for a moment. Who else could tell me about that part, and how would they tell it? | who',
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
    'You said “{}”. How do you look at that part today?',
    'Let me stop at “{}”. What did that part of it teach you?',
    '“{}”, you said. What did you not see at the time that you see now?',
    'Stay with “{}” for a moment. What surprised you about that part?',
    'Think back to “{}”. What would you have liked to know at that time?',
    'You told me “{}”. What about that part would you see differently today?',
    'You mentioned “{}”. What did you make of that at the time, and what do you make of it now?',
  ],
}
