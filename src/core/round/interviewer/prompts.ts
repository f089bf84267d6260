import type { PromptKind } from '../../story/story.ts'
import { promptKinds } from '../../story/story.ts'
import { anchorsByKind } from './anchor-prompts.ts'
import { levels } from '../level.ts'
import type { Level } from '../level.ts'
import { pivotsByKind } from './pivot-prompts.ts'

export { levels } from '../level.ts'
export type { Level } from '../level.ts'

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

/** A prompt's name begins with this, and stays: rounds keep it. */
const slugByKind: Readonly<Record<PromptKind, string>> = {
  conflict: 'conflict',
  ambition: 'ambition',
  failure: 'failure',
  leadership: 'leadership',
  feedback: 'feedback',
  ambiguity: 'ambiguity',
  'deadline pressure': 'deadline',
  mentorship: 'mentorship',
  'technical judgment': 'judgment',
  'scope change': 'scope',
}

/** One prompt of each kind that fits every level. */
const anchorForAll: Readonly<Record<PromptKind, string>> = {
  conflict: 'Tell me about a conflict at work that you could not walk away from.',
  ambition: 'What is the most ambitious thing you have set out to do?',
  failure: 'Tell me about a piece of work of yours that failed.',
  leadership: 'Tell me about a time when people followed you and did not have to.',
  feedback:
    'Tell me about a time when somebody told you something about your work that you did not want to hear.',
  ambiguity: 'Tell me about a time when nobody could tell you what was wanted.',
  'deadline pressure': 'Tell me about a date that you were not sure you would meet.',
  mentorship: 'Tell me about somebody whose work changed because of you.',
  'technical judgment':
    'Tell me about a technical decision of yours that others would have made differently.',
  'scope change': 'Tell me about a project that turned into another one while you were in it.',
}

/** Every anchor: for each kind one for all levels and two for each. */
export const anchorPrompts: readonly RoundPrompt[] = promptKinds.flatMap((kind) => [
  { id: `${slugByKind[kind]}-1`, kind, levels, text: anchorForAll[kind] },
  ...levels.flatMap((level) =>
    anchorsByKind[kind][level].map((text, index) => ({
      id: `${slugByKind[kind]}-${level}-${index + 1}`,
      kind,
      levels: [level],
      text,
    })),
  ),
])

/** Every pivot, asked at all levels. */
export const pivotPrompts: readonly PivotPrompt[] = promptKinds.flatMap((kind) =>
  pivotsByKind[kind].map(({ hard, text }, index) => ({
    id: `pivot-${slugByKind[kind]}-${index + 1}`,
    kind,
    levels,
    hard,
    text,
  })),
)
