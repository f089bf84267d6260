import type { StoryDocument } from '../story/story.ts'

/** The newest year that a story gives for itself. */
export interface ToldYear {
  year: number
  /** The words that say so only beside the day on which they were written ("last year"); null for a year by its number. */
  relative: string | null
}

/** Words for a year beside the day of writing, and how many years before it. Provenance: written for this project. */
const relativeYears: readonly [RegExp, number][] = [
  [/\b(?:(?:earlier|later) )?this (?:year|month|week|spring|summer|autumn|fall|winter)\b/iu, 0],
  [/\b(?:last (?:month|week)|(?:a|one|two|three|\d) (?:weeks?|days?) ago|recently)\b/iu, 0],
  [/\bthe year before last\b/iu, 2],
  [/\b(?:last (?:year|spring|summer|autumn|fall|winter)|(?:a|one) year ago)\b/iu, 1],
  [/\b(?:two|2) years ago\b/iu, 2],
  [/\b(?:three|3) years ago\b/iu, 3],
  [/\b(?:four|4) years ago\b/iu, 4],
  [/\b(?:five|5) years ago\b/iu, 5],
]

/**
 * The newest year that a story's period names, or else its telling; where neither names one, the year that "last year" or
 * "two years ago" comes to beside the day on which it was kept. Null where nothing says when. `writtenAt` in milliseconds
 * since 1970; the year is UTC's.
 */
export function newestYear(
  { period, telling }: Pick<StoryDocument, 'period' | 'telling'>,
  writtenAt: number,
): ToldYear | null {
  const named = [period, telling]
    .map((text) => (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number))
    .find((years) => years.length > 0)
  if (named !== undefined) return { year: Math.max(...named), relative: null }
  const writtenIn = new Date(writtenAt).getUTCFullYear()
  for (const text of [period, telling])
    for (const [pattern, back] of relativeYears) {
      const words = pattern.exec(text)?.[0]
      if (words !== undefined) return { year: writtenIn - back, relative: words }
    }
  return null
}
