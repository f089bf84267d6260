const dayMs = 24 * 60 * 60 * 1000

/** The day (YYYY-MM-DD) so many days after another. Noon keeps clear of what daylight saving moves. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

/** Whole days from one day (YYYY-MM-DD) to another; negative into the past. */
export const daysFromTo = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayMs)
