import type { DebriefMark } from './debrief.ts'

/** Whether a link that the person settled is about this phrase. */
export const isOf = (
  link: Pick<DebriefMark, 'concern' | 'phrase'>,
  mark: Pick<DebriefMark, 'concern' | 'phrase'>,
): boolean => link.concern === mark.concern && link.phrase === mark.phrase
