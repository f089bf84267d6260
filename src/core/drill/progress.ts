import type { Rating } from '../judge/dimension.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Attempts until the first fluent one, that one included; null while there is none. Oldest first. */
export function attemptsToFluency(attempts: readonly { fluent: boolean }[]): number | null {
  const first = attempts.findIndex((attempt) => attempt.fluent)
  return first === -1 ? null : first + 1
}

/** The Monday of the week a calendar day lies in; both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayMs).toISOString().slice(0, 10)
}

export interface RatedAttempt {
  /** YYYY-MM-DD */
  day: string
  selfRating: Rating | null
  /** The judge's overall, 1 to 5; null where the content was not measured. */
  overall: number | null
}

export interface WeekOfRatings {
  /** Monday's date. */
  week: string
  attempts: number
  meanSelf: number
  meanMeasured: number
}

/** How people rated themselves against what was measured, week by week; only attempts that have both count. */
export function selfAgainstMeasured(attempts: readonly RatedAttempt[]): WeekOfRatings[] {
  const sums = new Map<string, { attempts: number; self: number; measured: number }>()
  for (const { day, selfRating, overall } of attempts) {
    if (selfRating === null || overall === null) continue
    const week = mondayOf(day)
    const sum = sums.get(week) ?? { attempts: 0, self: 0, measured: 0 }
    sums.set(week, {
      attempts: sum.attempts + 1,
      self: sum.self + selfRating,
      measured: sum.measured + overall,
    })
  }
  return [...sums]
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
