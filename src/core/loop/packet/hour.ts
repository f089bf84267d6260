import { z } from 'zod'

/**
 * What an hour of preparation does to one round: the first moves its spread by `firstHour` steps of the verdict's
 * ladder, and each further hour is worth `keeps` of the one before.
 */
export const HourAssumption = z.object({
  firstHour: z.number().min(0).max(5),
  keeps: z.number().min(0).max(1),
})
export type HourAssumption = z.infer<typeof HourAssumption>

/**
 * Nobody has measured what an hour does; this is a guess from the program's own rules, to be changed by who knows
 * better. An hour is about a dozen answers with their feedback, enough for three of 25 cards. A panel presses on some
 * four of them, so half a drill-in more holds, and a drill-in more is about a step of the ladder. The weakest cards
 * are done first, so each hour does a little less.
 */
export const assumedHour: HourAssumption = { firstHour: 0.5, keeps: 0.85 }

/** Steps of the ladder that `hours` (0 or more, fractions too) move a round by. */
export function stepsAfter(hours: number, { firstHour, keeps }: HourAssumption): number {
  return keeps === 1 ? firstHour * hours : (firstHour * (1 - keeps ** hours)) / (1 - keeps)
}
