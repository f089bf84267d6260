import type { ProgressCard } from '../../api.ts'

/** How the cards stood at the end of one day. */
export interface ReadinessDay {
  /** YYYY-MM-DD in the reader's zone. */
  day: string
  /** Cards whose newest answer until then was not fluent; those without an answer are left out. */
  answered: number
  /** Cards whose newest answer was fluent, and which were not retired. */
  fluent: number
  retired: number
}

/** Days shown at most. */
const mostDays = 42

const pad = (value: number): string => String(value).padStart(2, '0')

/** The calendar day (YYYY-MM-DD) of a moment in the reader's zone. */
export function dayOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** Days ahead shown at most; of what lies later the picture says when it is. */
const mostAhead = 21

/** Every day after `now` up to the last of `dates` (YYYY-MM-DD), three weeks of them at most. */
export function listDaysAhead(dates: readonly string[], now: number): string[] {
  const today = new Date(now)
  const last = dates.toSorted().at(-1) ?? ''
  const days: string[] = []
  for (let ahead = 1; ahead <= mostAhead; ahead++) {
    const day = dayOf(
      new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead, 12).getTime(),
    )
    if (day > last) break
    days.push(day)
  }
  return days
}

/** Rows of names over the picture. */
const mostRows = 3

/**
 * The row of each name, so that none lies over another where there is room: places and widths are in the units of the
 * picture, the places in rising order.
 */
export function placeNames(names: readonly { from: number; to: number }[]): number[] {
  const ends: number[] = []
  return names.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from)
    const row = free >= 0 ? free : Math.min(ends.length, mostRows - 1)
    ends[row] = Math.max(ends[row] ?? 0, to)
    return row
  })
}

/** Every day from the first answer to `now`, the newest six weeks of them. */
export function traceReadiness(
  cards: readonly Pick<ProgressCard, 'recent' | 'retiredAt'>[],
  now: number,
): ReadinessDay[] {
  const first = Math.min(
    now,
    ...cards.flatMap(({ recent }) => recent.map(({ answeredAt }) => answeredAt)),
  )
  const days: ReadinessDay[] = []
  const today = new Date(now)
  for (let back = mostDays - 1; back >= 0; back--) {
    const end = new Date(
      today.getFullYear(),
      today.getMonth(),
      today.getDate() - back + 1,
    ).getTime()
    if (end <= first) continue
    const day = { day: dayOf(end - 1), answered: 0, fluent: 0, retired: 0 }
    for (const { recent, retiredAt } of cards) {
      const newest = recent
        .filter(({ answeredAt }) => answeredAt < end)
        .toSorted((one, other) => other.answeredAt - one.answeredAt)[0]
      if (retiredAt !== null && retiredAt < end) day.retired += 1
      else if (newest !== undefined) day[newest.fluent ? 'fluent' : 'answered'] += 1
    }
    days.push(day)
  }
  return days
}
