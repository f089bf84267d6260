import type { CalendarEvent, CalendarReading } from './calendar-file.ts'
import { readCalendarLines, unescapeText, type CalendarLine } from './calendar-lines.ts'
import {
  createZoneFinder,
  listRepeats,
  minutesBetween,
  mostRepeats,
  readCalendarTime,
  readDuration,
  type CalendarTime,
  type ZoneFinder,
} from './calendar-time.ts'

/** Remarks that are listed; a file of another making can have one for every line. */
const mostRemarks = 50

/** Days that are taken of one file, of all series together. */
const mostEvents = 20_000

/** Longest texts that are taken over, in UTF-16 units. */
const longestTitle = 300

/** The event of a file that is being read: the last line of each name. */
interface RawEvent {
  line: number
  lines: Map<string, CalendarLine>
  except: string[]
}

type Remark = { line: number | null; what: string }

/**
 * Reads the events of a calendar file (RFC 5545) from the day `from` (YYYY-MM-DD) on. Lines that are none are passed
 * over and named; nothing throws. Daily and weekly series are listed day by day, 30 at most; of others the first day.
 */
export function readCalendar(text: string, from: string): CalendarReading {
  const remarks: Remark[] = []
  const remark = (line: number | null, what: string): void => {
    if (remarks.length < mostRemarks) remarks.push({ line, what })
  }
  const raw = readRawEvents(text, remark)
  if (raw === null)
    return {
      kind: 'unreadable',
      line: 1,
      what: 'This is no calendar file: it has no BEGIN:VCALENDAR. Export the calendar as .ics and choose that file.',
    }

  const findZone = createZoneFinder()
  const moved = new Set(
    raw.flatMap(({ lines }) => {
      const time = readOf(lines, 'RECURRENCE-ID', findZone)
      return time === null ? [] : [`${lines.get('UID')?.value ?? ''} ${time.day}`]
    }),
  )
  const all: CalendarEvent[] = []
  for (const event of raw) {
    if (all.length >= mostEvents) {
      remark(
        event.line,
        `The file holds more than ${mostEvents} days; what comes from here on is left out.`,
      )
      break
    }
    all.push(...toEvents(event, { from, moved, remark, findZone }))
  }
  const events = all.filter(({ day }) => day >= from)
  return {
    kind: 'read',
    events: sortByTime(events),
    past: all.length - events.length,
    remarks: remarks.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  }
}

function sortByTime(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events
    .map((event) => ({ event, key: `${event.day} ${event.time ?? ''} ${event.title}` }))
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ event }) => event)
}

/** Every VEVENT of a file; null where it is no calendar. Parts inside an event, such as an alarm, are passed over. */
function readRawEvents(
  text: string,
  remark: (line: number, what: string) => void,
): RawEvent[] | null {
  const events: RawEvent[] = []
  let isCalendar = false
  let open: RawEvent | null = null
  let inside: string | null = null
  for (const read of readCalendarLines(text.replace(/^\uFEFF/, ''))) {
    if (!('name' in read)) {
      if (isCalendar) remark(read.line, 'This line is no property and was passed over.')
      continue
    }
    const { name, value, line } = read
    const part = value.trim().toUpperCase()
    if (name === 'BEGIN') {
      if (part === 'VCALENDAR') isCalendar = true
      else if (part === 'VEVENT') {
        if (open !== null) remark(open.line, 'This event has no end and was passed over.')
        open = { line, lines: new Map(), except: [] }
        inside = null
      } else if (open !== null) inside ??= part
    } else if (name === 'END') {
      if (part === 'VEVENT' && open !== null) {
        events.push(open)
        open = null
        inside = null
      } else if (part === inside) inside = null
    } else if (open !== null && inside === null) {
      open.lines.set(name, read)
      if (name === 'EXDATE') open.except.push(value)
    }
  }
  if (open !== null) remark(open.line, 'This event has no end and was passed over.')
  return isCalendar ? events : null
}

function readOf(
  lines: ReadonlyMap<string, CalendarLine>,
  name: string,
  findZone: ZoneFinder,
): CalendarTime | null {
  const line = lines.get(name)
  return line === undefined ? null : readCalendarTime(line, findZone)
}

/** The days of one event of the file; none where it was cancelled or says no day. */
function toEvents(
  { line, lines, except }: RawEvent,
  {
    from,
    moved,
    remark,
    findZone,
  }: {
    from: string
    moved: ReadonlySet<string>
    remark: (line: number, what: string) => void
    findZone: ZoneFinder
  },
): CalendarEvent[] {
  const textOf = (name: string): string =>
    unescapeText(lines.get(name)?.value ?? '').slice(0, longestTitle)
  const title = textOf('SUMMARY')
  const start = readOf(lines, 'DTSTART', findZone)
  if (start === null) {
    const named = title === '' ? 'An event' : `“${title}”`
    remark(line, `${named} has no day that can be read and was passed over.`)
    return []
  }
  if (textOf('STATUS').toUpperCase() === 'CANCELLED') return []
  if (start.unknownZone !== '')
    remark(
      line,
      `The zone “${start.unknownZone.slice(0, 60)}” is not known; the time is taken as yours.`,
    )

  const uid = textOf('UID')
  const minutes = readMinutes(lines, start, findZone)
  const place = textOf('LOCATION')
  const rule = lines.get('RRULE')?.value
  const isMoved = lines.has('RECURRENCE-ID')
  const event = (day: string): CalendarEvent => ({
    uid,
    title,
    day,
    time: start.time,
    minutes,
    timeZone: start.timeZone,
    place,
    repeats: rule !== undefined || isMoved,
  })
  if (rule === undefined || isMoved) return [event(start.day)]
  const days = listRepeats(rule, start.day, from)
  if (days === null) {
    remark(line, `“${title}” repeats in a way that is not read; its first day is taken.`)
    return [event(start.day)]
  }
  if (days.length === mostRepeats)
    remark(line, `“${title}” repeats often; its next ${mostRepeats} days are taken.`)
  const left = new Set(except.flatMap((value) => value.match(/\d{8}/g) ?? []))
  return days
    .filter((day) => !left.has(day.replaceAll('-', '')) && !moved.has(`${uid} ${day}`))
    .map(event)
}

function readMinutes(
  lines: ReadonlyMap<string, CalendarLine>,
  start: CalendarTime,
  findZone: ZoneFinder,
): number | null {
  if (start.time === null) return null
  const end = readOf(lines, 'DTEND', findZone)
  return end === null
    ? readDuration(lines.get('DURATION')?.value ?? '')
    : minutesBetween(start, end)
}
