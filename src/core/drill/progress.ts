const dayMs = 24 * 60 * 60 * 1000

/** The Monday of the week a calendar day lies in; both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayMs).toISOString().slice(0, 10)
}

/** Attempts of one day that have both a self-rating and a measured overall: how many, and the two sums. */
export interface ComparedDay {
  /** YYYY-MM-DD */
  day: string
  compared: number
  selfSum: number
  overallSum: number
}

export interface ComparedWeek {
  /** Monday's date. */
  week: string
  attempts: number
  meanSelf: number
  meanMeasured: number
}

/** How people rated themselves against what was measured, week by week, oldest first. */
export function compareByWeek(days: readonly ComparedDay[]): ComparedWeek[] {
  const sums = new Map<string, { attempts: number; self: number; measured: number }>()
  for (const { day, compared, selfSum, overallSum } of days) {
    const week = mondayOf(day)
    const sum = sums.get(week) ?? { attempts: 0, self: 0, measured: 0 }
    sums.set(week, {
      attempts: sum.attempts + compared,
      self: sum.self + selfSum,
      measured: sum.measured + overallSum,
    })
  }
  return [...sums]
    .filter(([, sum]) => sum.attempts > 0)
    .map(([week, sum]) => ({
      week,
      attempts: sum.attempts,
      meanSelf: sum.self / sum.attempts,
      meanMeasured: sum.measured / sum.attempts,
    }))
    .toSorted((one, other) => (one.week < other.week ? -1 : 1))
}

/** How many cards come due on each of `days` (YYYY-MM-DD, in order); what is due earlier counts on the first. */
export function countDueByDay(
  dueDays: readonly string[],
  days: readonly string[],
): { day: string; count: number }[] {
  const first = days[0]
  return days.map((day) => ({
    day,
    count: dueDays.filter((due) => due === day || (day === first && due < day)).length,
  }))
}
