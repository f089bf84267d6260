import { sayClock, sayCount } from '../../words/say-time.ts'
import { capitalise } from './panel-words.ts'
import type { NoVerdict, RoundReview, RoundVerdict } from './review.ts'

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
    'ended-early':
      'No verdict: the round ended before three drill-ins were answered, which is too little to rest one on.',
    'not-measured':
      'No verdict: what is said aloud without a transcript is not measured, and too little of this round was typed.',
    rehearsal: 'No verdict: these were questions rehearsed, not a round.',
  }[why]
}

/** Where a round was ended before its time, and what it did not come to. */
export function sayEndedEarly(notes: RoundReview['notes'], minutes: number): string {
  const last = notes.at(-1)
  const at = last === undefined ? 0 : last.askedAt + last.tookMs
  const drilled = notes.filter(({ kind }) => kind === 'follow-up').length
  const after = drilled === 0 ? 'before any drill-in' : `after ${sayCount(drilled, 'drill-in')}`
  const isTurned = notes.some(({ kind }) => kind.startsWith('pivot'))
  const missing = [...(isTurned ? [] : ['the second subject']), 'your own questions'].join(', ')
  return `This round was ended at ${sayClock(at)} of ${minutes}:00, ${after}. Not reached: ${missing}.`
}
