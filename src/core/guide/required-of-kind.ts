import type { Dimension } from '../judge/dimension.ts'
import type { PromptKind } from '../story/story.ts'

/** What an answer to each kind of prompt must prove, as a panel would want it of a candidate. */
export const requiredOfKind: Readonly<Record<PromptKind, readonly Dimension[]>> = {
  conflict: ['people', 'tension', 'decision', 'outcome'],
  failure: ['moment', 'ownership', 'outcome', 'learning'],
  feedback: ['people', 'moment', 'learning'],
  ambition: ['ownership', 'decision', 'outcome'],
  leadership: ['people', 'ownership', 'decision', 'outcome'],
  mentorship: ['people', 'ownership', 'outcome'],
  ambiguity: ['ownership', 'decision', 'outcome'],
  'deadline pressure': ['ownership', 'decision', 'tension', 'outcome'],
  'technical judgment': ['ownership', 'decision', 'outcome'],
  'scope change': ['ownership', 'decision', 'people', 'outcome'],
}
