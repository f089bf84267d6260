import { joinNames } from '../../words/join-names.ts'
import { readAskedAboutRound } from '../interviewer/asks-about-round.ts'
import type { RoundShape } from '../round.ts'

const cue: Readonly<Record<RoundShape, string>> = {
  'prompt-led':
    'The panel led with prompts and drilled. A story that failed or partly failed serves there: its detail lasts under questions.',
  'candidate-led':
    'The panel let you pick. The story with the most to ask about serves there, not the one with the biggest headline.',
}

/** Whether the person asked how the round runs, and which story the answer should have called for. */
export function writeOpeningNote(opening: string, shape: RoundShape): string {
  const { format, purpose, names, detail, leave, other } = readAskedAboutRound(opening)
  const asked =
    format && purpose
      ? 'You asked how the round would run and what it looks for.'
      : format
        ? 'You asked how the round would run.'
        : purpose
          ? 'You asked what the round looks for, not how it would run.'
          : 'You did not ask how the round would run. “Would you rather I pick a story and you drill, or do you lead with prompts?” is fair to ask.'
  const answered = [
    ...(names ? ['names'] : []),
    ...(detail ? ['the detail that is wanted'] : []),
    ...(leave ? ['pauses and notes'] : []),
  ]
  const beside =
    answered.length === 0 ? '' : ` What you asked about ${joinNames(answered)} was answered.`
  const kept = other === '' ? '' : ` “${other}” was kept for the end.`
  return `${asked}${beside}${kept} ${cue[shape]}`
}
