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
