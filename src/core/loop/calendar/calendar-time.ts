import { addDays, daysFromTo } from '../calendar-day.ts'
import type { CalendarLine } from './calendar-lines.ts'

/** A date or a time of a calendar file. */
export interface CalendarTime {
  /** YYYY-MM-DD */
  day: string
  /** HH:MM; null for a whole day. */
  time: string | null
  /** IANA name; null where none is known. */
  timeZone: string | null
  /** The zone's name as the file has it, where nobody knows it; empty otherwise. */
  unknownZone: string
}

/** Reads DTSTART and its like; null where the value is no date that there is. */
export function readCalendarTime(
  { value, params }: CalendarLine,
  findZone: ZoneFinder,
): CalendarTime | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z?))?$/.exec(value.trim())
  if (found === null) return null
  const [, year, month, date, hour, minute, utc] = found
  const day = `${year}-${month}-${date}`
  if (Number(year) < 1900 || Number(year) > 2200) return null
  // A date that is none, such as the thirtieth of February, comes back as another day.
  if (!isDay(day)) return null
  if (hour === undefined || minute === undefined)
    return { day, time: null, timeZone: null, unknownZone: '' }
  if (Number(hour) > 23 || Number(minute) > 59) return null
  const time = `${hour}:${minute}`
  if (utc === 'Z') return { day, time, timeZone: 'UTC', unknownZone: '' }
  const named = params['TZID'] ?? ''
  const timeZone = named === '' ? null : findZone(named)
  return { day, time, timeZone, unknownZone: timeZone === null ? named : '' }
}

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T12:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day
}

/** Names that Outlook writes. Source: the CLDR table windowsZones, the zones in which most interviews are held. */
const outlookZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'pacific standard time': 'America/Los_Angeles',
    'mountain standard time': 'America/Denver',
    'central standard time': 'America/Chicago',
    'eastern standard time': 'America/New_York',
    'atlantic standard time': 'America/Halifax',
    'e. south america standard time': 'America/Sao_Paulo',
    'gmt standard time': 'Europe/London',
    'greenwich standard time': 'Atlantic/Reykjavik',
    'w. europe standard time': 'Europe/Berlin',
    'romance standard time': 'Europe/Paris',
    'central europe standard time': 'Europe/Budapest',
    'central european standard time': 'Europe/Warsaw',
    'e. europe standard time': 'Europe/Chisinau',
    'fle standard time': 'Europe/Kyiv',
    'israel standard time': 'Asia/Jerusalem',
    'turkey standard time': 'Europe/Istanbul',
    'south africa standard time': 'Africa/Johannesburg',
    'arabian standard time': 'Asia/Dubai',
    'india standard time': 'Asia/Kolkata',
    'singapore standard time': 'Asia/Singapore',
    'china standard time': 'Asia/Shanghai',
    'tokyo standard time': 'Asia/Tokyo',
    'korea standard time': 'Asia/Seoul',
    'aus eastern standard time': 'Australia/Sydney',
    'new zealand standard time': 'Pacific/Auckland',
    utc: 'UTC',
  }),
)

/** The IANA zone of a TZID; null where nobody knows it. */
export type ZoneFinder = (named: string) => string | null

/** Zones that are looked up for one file; asking for a zone is slow, and no honest file names so many. */
const mostZones = 100

/** Finds zones and remembers them. Some programs put a path before the name. */
export function createZoneFinder(): ZoneFinder {
  const known = new Map<string, string | null>()
  return (named) => {
    const found = known.get(named)
    if (found !== undefined) return found
    if (known.size >= mostZones) return null
    const zone = findZone(named.trim())
    known.set(named, zone)
    return zone
  }
}

function findZone(named: string): string | null {
  const path = /([A-Z]\w+\/[A-Z][\w+-]+(?:\/[A-Z][\w+-]+)?)$/.exec(named)?.[1]
  const zone = outlookZones.get(named.toLowerCase()) ?? path ?? named
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone
  } catch {
    return null
  }
}

/** Minutes from one time to the next, where both are times of one zone and in order; null otherwise. */
export function minutesBetween(start: CalendarTime, end: CalendarTime): number | null {
  if (start.time === null || end.time === null) return null
  if (start.timeZone !== end.timeZone || start.unknownZone !== end.unknownZone) return null
  const minutes =
    daysFromTo(start.day, end.day) * 24 * 60 + toMinutes(end.time) - toMinutes(start.time)
  return minutes > 0 ? minutes : null
}

const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes of a DURATION such as PT1H30M or P1D; null where it is none. */
export function readDuration(value: string): number | null {
  const found =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/.exec(
      value.trim(),
    )
  if (found === null) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found
    .slice(1)
    .map((one) => Number(one ?? 0))
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes
  return total > 0 ? total : null
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The most days of one series that are listed. */
export const mostRepeats = 30

/**
 * The days of a series from `from` on, at most `mostRepeats`: daily and weekly series with their interval, weekdays,
 * count and end. Null for any other rule. Reckoned, not counted up, so that no rule takes long.
 */
export function listRepeats(rule: string, start: string, from: string): string[] | null {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part): [string, string] => {
        const [key = '', value = ''] = part.split('=')
        return [key.trim(), value.trim()]
      }),
  )
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST']
  if ([...parts.keys()].some((key) => key !== '' && !known.includes(key))) return null
  const weekly = parts.get('FREQ') === 'WEEKLY'
  if (!weekly && parts.get('FREQ') !== 'DAILY') return null
  const interval = readCount(parts.get('INTERVAL') ?? '1')
  const count = parts.has('COUNT') ? readCount(parts.get('COUNT') ?? '') : Infinity
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : '9999-12-31'
  const byDay = parts.get('BYDAY')?.split(',')
  if (interval === null || count === null || until === null) return null
  if (byDay !== undefined && (!weekly || byDay.some((day) => !weekdays.includes(day)))) return null

  const first = weekdayOf(start)
  const offsets = weekly
    ? (byDay?.map((day) => weekdays.indexOf(day)) ?? [first]).toSorted((one, other) => one - other)
    : [0]
  const begin = weekly ? addDays(start, -first) : start
  const stride = interval * (weekly ? 7 : 1)
  const skipped = weekly ? offsets.filter((one) => one < first).length : 0
  // A series older than that is followed no more, and the reader is told so.
  if (daysFromTo(begin, from) > farthest) return null
  const rounds = Math.floor((daysFromTo(begin, from) - 7) / stride)
  const days: string[] = []
  for (let index = Math.max(skipped, rounds * offsets.length); days.length < mostRepeats; index++) {
    if (index - skipped >= count) break
    const ahead =
      Math.floor(index / offsets.length) * stride + (offsets[index % offsets.length] ?? 0)
    if (ahead > farthest) break
    const day = addDays(begin, ahead)
    if (day > until) break
    if (day >= from) days.push(day)
  }
  return days
}

/** Days that a series is followed from its start, so that every day can still be written. */
const farthest = 100 * 366

const readCount = (text: string): number | null =>
  /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null

function readUntil(text: string): string | null {
  const found = /^(\d{4})(\d{2})(\d{2})/.exec(text)
  if (found === null) return null
  return `${found[1]}-${found[2]}-${found[3]}`
}

/** 0 for a Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
