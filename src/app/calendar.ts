import { AppError } from './app-error.ts'

/**
 * The calendar day (YYYY-MM-DD) at a place. `timeZone` is an IANA name; without it the machine's own is meant.
 * Throws AppError `bad-input` for a zone nobody knows.
 */
export function dayAt(at: number, timeZone?: string): string {
  return dayFormat(timeZone).format(at)
}

/** `count` calendar days from the day of `from` on, in the machine's own zone. */
export function daysFrom(from: number, count: number): string[] {
  const first = new Date(from)
  return Array.from({ length: count }, (_, index) =>
    // Noon keeps clear of the hours that daylight saving moves.
    dayAt(new Date(first.getFullYear(), first.getMonth(), first.getDate() + index, 12).getTime()),
  )
}

const formats = new Map<string | undefined, Intl.DateTimeFormat>()

function dayFormat(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(timeZone, format)
    return format
  } catch (error) {
    throw new AppError('bad-input', `"${timeZone}" is no time zone.`, { cause: error })
  }
}
