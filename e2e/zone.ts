/**
 * The zone (IANA; its sign runs the other way) in which it is between ten and eleven in the morning at `now`,
 * milliseconds since 1970. The browser tests and the servers that they start live there, so that no midnight
 * falls into a test, whatever the hour at which it runs.
 */
export function zoneOfTheMorning(now: number): string {
  const ahead = 10 - new Date(now).getUTCHours()
  // Etc/GMT reaches from 14 hours ahead to 12 behind.
  const hours = ahead < -12 ? ahead + 24 : ahead
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}

/** The calendar day (YYYY-MM-DD) so many days from today, where the test runs. */
export function dayIn(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** The zone's name, as a page or a command line sends it. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
