import { RecentMap } from '../core/recent-map.ts'
import { AppError } from './app-error.ts'

/**
 * The calendar day (YYYY-MM-DD) at a place. `timeZone` is an IANA name; without it the machine's own is meant.
 * Throws AppError `bad-input` for a zone nobody knows.
 */
export function dayAt(at: number, timeZone?: string): string {
  try {
    return formatsOf(timeZone).day.format(at)
  } catch (error) {
    throw new AppError('bad-input', `"${timeZone}" is no time zone.`, { cause: error })
  }
}

/** Zones whose formats are kept: making one takes as long as a hundred dates read with it. */
const mostZones = 50

interface ZoneFormats {
  day: Intl.DateTimeFormat
  time: Intl.DateTimeFormat
  wall: Intl.DateTimeFormat
}
const formatsByZone = new RecentMap<string | undefined, ZoneFormats>(mostZones)

/** Throws RangeError for a zone nobody knows. */
const formatsOf = (timeZone: string | undefined): ZoneFormats =>
  formatsByZone.getOrMake(timeZone, () => ({
    day: new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
    time: new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    wall: new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
  }))

/**
 * The moment of a day (YYYY-MM-DD) and time (HH:MM, noon where there is none) at a place, in milliseconds since
 * 1970. Without a zone, or with one nobody knows, the machine's own is meant. A time that the clocks skip is the
 * moment just after.
 */
export function momentAt(day: string, time: string | null, timeZone: string | null): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 12, minute = 0] = (time ?? '12:00').split(':').map(Number)
  const local = new Date(year, month - 1, date, hour, minute).getTime()
  if (timeZone === null || !isTimeZone(timeZone)) return local
  const wall = Date.UTC(year, month - 1, date, hour, minute)
  const first = wall - offsetAt(wall, timeZone)
  // The offset is that of the moment itself, which may lie on the other side of a change of the clocks.
  return wall - offsetAt(first, timeZone)
}

/** Whether it is an IANA name that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatsOf(name)
    return true
  } catch {
    return false
  }
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = formatsOf(timeZone).wall.formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return wall - Math.floor(at / 60_000) * 60_000
}

/** The time of day (HH:MM) at a place; without a zone the machine's own is meant. */
export function timeAt(at: number, timeZone?: string): string {
  return formatsOf(timeZone).time.format(at)
}
