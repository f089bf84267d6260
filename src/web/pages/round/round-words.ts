import type { Level } from '../../../core/round/interviewer/prompts.ts'
import type { RoundShape } from '../../../core/round/round.ts'
import type { ScribeNote } from '../../api.ts'

export const levelNames: Record<Level, string> = {
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
  manager: 'Manager',
}

export const shapeNames: Record<RoundShape, string> = {
  'prompt-led': 'They prompt',
  'candidate-led': 'You pick',
}

/** What each part of a round is called in its notes. */
export const partNames: Record<ScribeNote['kind'], string> = {
  opening: 'Opening',
  anchor: 'Telling',
  'follow-up': 'Follow-up',
  press: 'Pressed once more',
  'second-anchor': 'Second story',
  pivot: 'Pivot',
  'pivot-press': 'Pressed once more',
  'pivot-follow-up': 'On the pivot',
  'own-question': 'Your question',
}

/** `strong no hire` as a word that begins a line. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
