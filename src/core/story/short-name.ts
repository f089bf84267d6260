import { cutAtWord } from './line-text.ts'
import type { StoryDocument } from './story.ts'

/** Longest short name that is cut from a headline, in UTF-16 units without the ellipsis. */
const longestCut = 48

/**
 * What the draw shows of a story: its short name, or where there is none the beginning of its headline, cut at a
 * word. Never other words than the person's; empty where there is neither.
 */
export function shortNameOf({
  shortName,
  headline,
}: Pick<StoryDocument, 'shortName' | 'headline'>): string {
  const own = shortName.trim()
  if (own !== '') return own
  const whole = headline.trim()
  if (whole.length <= longestCut) return whole
  return `${cutAtWord(whole, longestCut).replace(/[\s\p{P}]+$/u, '')}…`
}
