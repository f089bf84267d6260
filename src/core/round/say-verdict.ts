import type { NoVerdict } from './review.ts'

/** Why a round has no verdict, in one sentence. */
export function sayNoVerdict(why: NoVerdict): string {
  return {
    'ended-early': 'No verdict: the round ended before a drill-in was answered.',
    'not-measured':
      'No verdict: the answers were spoken without a transcript, so they are not measured.',
    rehearsal: 'No verdict: these were questions rehearsed, not a round.',
  }[why]
}
