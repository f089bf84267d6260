import type { PromptKind } from '../story/story.ts'

/** What a panel sizes its questions and its verdict for. */
export const levels = ['mid', 'senior', 'staff', 'manager'] as const
export type Level = (typeof levels)[number]

/** A question of the panel's own: an anchor asks for a story, a pivot asks late for another one. */
export interface RoundPrompt {
  id: string
  kind: PromptKind
  /** The levels that it is asked at. */
  levels: readonly Level[]
  text: string
}

/** A pivot that is asked when the drill went badly: it leaves less room to stay general. */
export interface PivotPrompt extends RoundPrompt {
  hard: boolean
}

export const anchorPrompts: readonly RoundPrompt[] = [
  {
    id: 'conflict-1',
    kind: 'conflict',
    levels,
    text: 'Tell me about a conflict at work that you could not walk away from.',
  },
  {
    id: 'ambition-1',
    kind: 'ambition',
    levels,
    text: 'What is the most ambitious thing you have set out to do?',
  },
  {
    id: 'failure-1',
    kind: 'failure',
    levels,
    text: 'Tell me about a piece of work of yours that failed.',
  },
  {
    id: 'leadership-1',
    kind: 'leadership',
    levels,
    text: 'Tell me about a time when people followed you and did not have to.',
  },
  {
    id: 'feedback-1',
    kind: 'feedback',
    levels,
    text: 'Tell me about a time when somebody told you something about your work that you did not want to hear.',
  },
  {
    id: 'ambiguity-1',
    kind: 'ambiguity',
    levels,
    text: 'Tell me about a time when nobody could tell you what was wanted.',
  },
  {
    id: 'deadline-1',
    kind: 'deadline pressure',
    levels,
    text: 'Tell me about a date that you were not sure you would meet.',
  },
  {
    id: 'mentorship-1',
    kind: 'mentorship',
    levels,
    text: 'Tell me about somebody whose work changed because of you.',
  },
  {
    id: 'judgment-1',
    kind: 'technical judgment',
    levels,
    text: 'Tell me about a technical decision of yours that others would have made differently.',
  },
  {
    id: 'scope-1',
    kind: 'scope change',
    levels,
    text: 'Tell me about a project that turned into another one while you were in it.',
  },
]

export const pivotPrompts: readonly PivotPrompt[] = [
  {
    id: 'pivot-feedback-1',
    kind: 'feedback',
    levels,
    hard: false,
    text: 'Something else. What is the piece of feedback that surprised you most, and who gave it to you?',
  },
  {
    id: 'pivot-feedback-2',
    kind: 'feedback',
    levels,
    hard: true,
    text: 'Let us leave that. Tell me about one time somebody told you that you were hard to work with. Who was it, and what did you change?',
  },
  {
    id: 'pivot-failure-1',
    kind: 'failure',
    levels,
    hard: false,
    text: 'Let me turn to something else. What is a mistake of yours that somebody else had to pay for?',
  },
  {
    id: 'pivot-failure-2',
    kind: 'failure',
    levels,
    hard: true,
    text: 'I would like to leave that project. Tell me about one day on which you were plainly wrong, and who told you.',
  },
  {
    id: 'pivot-conflict-1',
    kind: 'conflict',
    levels,
    hard: false,
    text: 'Another subject. Who have you found it hardest to work beside, and what was their side of it?',
  },
  {
    id: 'pivot-mentorship-1',
    kind: 'mentorship',
    levels,
    hard: false,
    text: 'Another subject. Who is better at their work because of you, and how do you know?',
  },
]
