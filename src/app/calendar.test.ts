import { expect, it } from 'vitest'
import { dayAt, isTimeZone, momentAt, timeAt } from './calendar.ts'

it.each([
  ['2026-03-14', '10:00', 'America/New_York', '2026-03-14T14:00Z'],
  // Before and after the clocks go forward in Berlin, and the hour that they skip.
  ['2026-03-29', '01:30', 'Europe/Berlin', '2026-03-29T00:30Z'],
  ['2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
  ['2026-10-25', '12:00', 'Europe/Berlin', '2026-10-25T11:00Z'],
  ['2026-01-01', '00:15', 'Pacific/Auckland', '2025-12-31T11:15Z'],
  ['2026-06-01', '00:00', 'Asia/Kolkata', '2026-05-31T18:30Z'],
])('%s %s in %s is %s', (day, time, zone, moment) => {
  expect(new Date(momentAt(day, time, zone)).toISOString()).toBe(new Date(moment).toISOString())
})

it('reads its own moments back', () => {
  const at = momentAt('2026-07-01', '23:45', 'America/Los_Angeles')
  expect(dayAt(at, 'America/Los_Angeles')).toBe('2026-07-01')
  expect(timeAt(at, 'America/Los_Angeles')).toBe('23:45')
})

it('takes noon where no time is said, and the machine’s zone where none is known', () => {
  expect(momentAt('2026-07-01', null, 'UTC')).toBe(Date.UTC(2026, 6, 1, 12))
  expect(momentAt('2026-07-01', '09:00', 'Mars/Base')).toBe(new Date(2026, 6, 1, 9).getTime())
  expect(isTimeZone('Mars/Base')).toBe(false)
})
