import { capitalise } from './panel-words.ts'
import type { NoVerdict, RoundVerdict } from './review.ts'

/** Why the verdict is what it is: the rule that was met, as a sentence. */
export const sayBecause = ({ because }: Pick<RoundVerdict, 'because'>): string =>
  `${capitalise(because)}.`

/** The verdict itself, with why no better one was possible where nobody can tell. */
export const sayVerdict = ({
  verdict,
  cannotTell,
}: Pick<RoundVerdict, 'verdict' | 'cannotTell'>): string =>
  `${verdict}${cannotTell ? ', because nobody can tell' : ''}`

/** Why a round has no verdict, in one sentence. */
export function sayNoVerdict(why: NoVerdict): string {
  return {
    'ended-early': 'No verdict: the round ended before a drill-in was answered.',
    'not-measured':
      'No verdict: the answers were spoken without a transcript, so they are not measured.',
    rehearsal: 'No verdict: these were questions rehearsed, not a round.',
  }[why]
}
