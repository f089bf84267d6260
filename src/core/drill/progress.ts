const dayMs = 24 * 60 * 60 * 1000

/** The Monday of the week a calendar day lies in; both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayMs).toISOString().slice(0, 10)
}

/** The attempts of one week that have both a self-rating and a measured overall: how many, and the two sums. */
export interface ComparedWeek {
  /** Monday's date, YYYY-MM-DD. */
  week: string
  attempts: number
  selfSum: number
  overallSum: number
}
