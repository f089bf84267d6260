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

/** From this many rating points on a single answer is named beside the mean of its week. */
const farOff = 1.5

/**
 * The answer that its self-rating misses by most, of those answered at or after `from` (milliseconds since 1970); null
 * where none misses by 1.5 points. Of equals the newest.
 */
export function findFurthestOff<
  Answer extends { answeredAt: number; overall: number | null; selfRating: number | null },
>(
  answers: readonly Answer[],
  from: number,
): (Answer & { overall: number; selfRating: number }) | null {
  const rated = answers.flatMap((answer) => {
    const { answeredAt, overall, selfRating } = answer
    const isRated = answeredAt >= from && overall !== null && selfRating !== null
    return isRated ? [{ ...answer, overall, selfRating }] : []
  })
  const off = (one: { overall: number; selfRating: number }) =>
    Math.abs(one.selfRating - one.overall)
  const [furthest] = rated.toSorted(
    (one, other) => off(other) - off(one) || other.answeredAt - one.answeredAt,
  )
  return furthest && off(furthest) >= farOff ? furthest : null
}
