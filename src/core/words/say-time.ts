/** Times, spans of time and counts as the pages say them. Every function takes the moment it speaks from. */

const dayMs = 86_400_000

/** A clock reading such as `1:30` or `0:07`, from milliseconds; whole seconds, cut, never negative. */
export function sayClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A length of time in words: `40 seconds`, `1 minute 5 seconds`. */
export function saySpan(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return sayCount(rest, 'second')
  if (rest === 0) return sayCount(minutes, 'minute')
  return `${sayCount(minutes, 'minute')} ${sayCount(rest, 'second')}`
}

/** `1 card`, `3 cards`; give the plural where it is not formed with s. */
export function sayCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`
}

/** The time of day, `14:02`, in the reader's zone. */
export function sayTimeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/** A moment to the minute, `3 May 2024 at 14:02`, in the reader's zone. */
export function sayMinute(at: number): string {
  const day = new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return `${day} at ${sayTimeOfDay(at)}`
}

/** Moments that are told apart in one list: to the minute, those of one minute to the second, `at 14:02:07`. */
export function sayMoments(all: readonly number[]): string[] {
  const minutes = all.map(sayMinute)
  return minutes.map((said, index) => {
    if (minutes.indexOf(said) === minutes.lastIndexOf(said)) return said
    return `${said}:${String(new Date(all[index] ?? 0).getSeconds()).padStart(2, '0')}`
  })
}

/** A calendar day, `3 May` or, in another year than `now`, `3 May 2024`. */
export function sayDay(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

/** Calendar days from `now` to `at` in the reader's zone; negative in the past. */
export function daysBetween(now: number, at: number): number {
  const startOfDay = (time: number) => {
    const date = new Date(time)
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  }
  return Math.round((startOfDay(at) - startOfDay(now)) / dayMs)
}

/** When something comes: `now`, `today at 14:02`, `tomorrow`, `in 5 days, on 3 May`. */
export function sayWhen(at: number, now: number): string {
  const days = daysBetween(now, at)
  if (at <= now) return 'now'
  if (days === 0) return `today at ${sayTimeOfDay(at)}`
  if (days === 1) return 'tomorrow'
  return `in ${days} days, on ${sayDay(at, now)}`
}

/** When something was: `just now`, `today at 14:02`, `yesterday at 09:15`, `3 May`. */
export function sayPast(at: number, now: number): string {
  const days = daysBetween(at, now)
  if (now - at < 60_000) return 'just now'
  if (days === 0) return `today at ${sayTimeOfDay(at)}`
  if (days === 1) return `yesterday at ${sayTimeOfDay(at)}`
  return sayDay(at, now)
}

/** ` Your next interview with stories is in 5 days.`, with its leading space; empty without one ahead. `what` is in its place. */
export function sayLoop(
  loopAt: number | null,
  now: number,
  what = 'Your next interview with stories',
): string {
  const days = loopAt === null ? -1 : daysBetween(now, loopAt)
  if (days < 0) return ''
  return days === 0 ? ` ${what} is today.` : ` ${what} is in ${sayCount(days, 'day')}.`
}

/** The month of a calendar day (YYYY-MM-DD): `March 2026`. */
export function sayMonth(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })
}
