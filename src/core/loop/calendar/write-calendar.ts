import { addDays } from '../calendar-day.ts'

/** Something to stand in a person's calendar. */
export interface CalendarEntry {
  /** The same for the same thing whenever the file is written, so that a calendar replaces and does not add. */
  uid: string
  title: string
  notes: string
  /** YYYY-MM-DD; a whole day where `at` is null. */
  day: string
  /** Milliseconds since 1970. */
  at: number | null
  /** Of an entry that has a time. */
  minutes: number
}

/** The longest line of a calendar file, in octets of UTF-8 (RFC 5545, 3.1). */
const longestLine = 75

/**
 * A calendar file (RFC 5545). Times are written in UTC, so that no zone has to be described. `stampedAt`: when it is
 * written, milliseconds since 1970.
 */
export function writeCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  stampedAt: number,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//third-level//plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => writeEntry(entry, stampedAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function writeEntry({ uid, title, notes, day, at, minutes }: CalendarEntry, stampedAt: number) {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${toUtc(stampedAt)}`,
    ...(at === null
      ? [
          `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
          `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
          // A whole day of rehearsing must not show the person as busy.
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${toUtc(at)}`, `DTEND:${toUtc(at + minutes * 60_000)}`]),
    `SUMMARY:${escapeText(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escapeText(notes)}`]),
    'END:VEVENT',
  ]
}

const toUtc = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** Control characters have no place in a text value. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line eslint/no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** Folds between characters, never within one. */
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = sizeOf(character)
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
}
