import { readAskedAboutRound } from '../interviewer/asks-about-round.ts'
import type { RoundShape } from '../round.ts'

const cue: Readonly<Record<RoundShape, string>> = {
  'prompt-led':
    'The panel led with prompts and drilled. For that, choose a story that failed or partly failed: it keeps its detail under questions.',
  'candidate-led':
    'The panel let you pick. For that, choose the story with the most to drill, not the one with the biggest headline.',
}

/** Whether the person asked how the round runs, and which story the answer should have called for. */
export function writeOpeningNote(opening: string, shape: RoundShape): string {
  const { format, purpose } = readAskedAboutRound(opening)
  const asked =
    format && purpose
      ? 'You asked how the round would run and what it looks for.'
      : format
        ? 'You asked how the round would run.'
        : purpose
          ? 'You asked what the round looks for, not how it would run.'
          : 'You did not ask how the round would run. “Would you rather I pick a story and you drill, or do you lead with prompts?” is fair to ask.'
  return `${asked} ${cue[shape]}`
}
