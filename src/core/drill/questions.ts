import { createRandom, pick } from '../random.ts'
import type { Facet } from '../story/story.ts'

/**
 * What a panelist asks about each facet, in several wordings so that the card is recalled and not the sentence.
 * Every wording must be answerable from any story, whatever its outcome.
 */
export const questionsByFacet: Record<Facet, readonly string[]> = {
  disagreement: [
    'Who disagreed with you on this, and what did they want instead?',
    'Tell me about one person who thought you were wrong here. How did it end?',
    'Which decision on this was contested, and who stood on the other side?',
    'When you put this forward, who pushed back? Take me through that conversation.',
    'Where did you and your manager, or a peer, part ways on this?',
    'What was the strongest argument made against you, and who made it?',
    'Name one choice on this that somebody senior would have made differently. What did they say to you?',
  ],
  'near-failure': [
    'Take me to the moment when this nearly failed. Where were you?',
    'When did you first see that it might not work? What did you do next?',
    'What came closest to breaking this, and who noticed it?',
    'Walk me through the worst hour of this project.',
    'What went wrong that was yours to fix, and how did you fix it?',
    'At which point would you have bet against yourself? What changed that?',
    'Tell me what broke. I would like to hear what you saw and what you decided on the spot.',
  ],
  stakeholder: [
    'Who was the hardest person to bring along, and what did they want?',
    'Which person outside your team could have stopped this? How did you deal with them?',
    'Who was unhappy with this, and what moved them in the end?',
    'Tell me about the one person you had to win over. What did it take?',
    'Who paid a price for what you did here? What did you say to them?',
    'Whose trust did you have to earn for this, and at what point did you have it?',
    'Pick the stakeholder who gave you the most trouble. What was their side of it?',
  ],
  lesson: [
    'What do you do differently today because of this, and what taught you that?',
    'What surprised you here, and when did it?',
    'If you began this again on Monday, what would you change first, and what makes you say so?',
    'What did you believe at the start that turned out to be wrong?',
    'Which habit of yours comes from this project? Show me the moment behind it.',
    'What did you get wrong about yourself here, and where has it shown since?',
    'What would you tell a person about to do the same thing, that nobody told you?',
  ],
  handoff: [
    'Who has this now, and how did you hand it over?',
    'What did you leave behind for the next person, and did they use it?',
    'After you moved on, what happened to it? How do you know?',
    'What did the person who took over need from you that was not written down?',
    'When did it stop being yours? Take me through that change.',
    'What broke or held after you let go of it, and who told you?',
    'If I called the person who runs it today, what would they say about how they got it?',
  ],
}

/** How often a question that was asked in a real round comes up, where there is one: every other time. */
const ownShare = 0.5

// Keeps the wording independent of the number that picked the card from the same seed.
const questionStream = 0x51ed270b

// And whether it is one of the person's own, of which wording it would be otherwise.
const ownStream = 0x2c1b3c6d

/** One of the facet's wordings, fixed by the seed. */
export function questionFor(facet: Facet, seed: number): string {
  return pick(createRandom(seed ^ questionStream), questionsByFacet[facet])
}

/** One of the questions that real rounds asked, or null where the seed falls on the facet's own wordings. */
export function pickOwnQuestion(own: readonly string[], seed: number): string | null {
  const random = createRandom(seed ^ ownStream)
  return own.length > 0 && random.next() < ownShare ? pick(random, own) : null
}

/** The question that an attempt was asked. */
export function questionOf(attempt: {
  facet: Facet
  seed: number
  ownQuestion: string | null
}): string {
  return attempt.ownQuestion ?? questionFor(attempt.facet, attempt.seed)
}
