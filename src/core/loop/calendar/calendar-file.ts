/** An event out of a calendar file. */
export interface CalendarEvent {
  uid: string
  title: string
  /** YYYY-MM-DD, in the zone of the event. */
  day: string
  /** HH:MM there; null for a whole day. */
  time: string | null
  /** Null where the file does not say, and for whole days. */
  minutes: number | null
  /** IANA name; null where the file names none that is known, and the person's own is meant. */
  timeZone: string | null
  place: string
  /** One of a series. */
  repeats: boolean
}

/** What a calendar file holds, or why nothing can be read of it. */
export type CalendarReading =
  | {
      kind: 'read'
      /** By day and time. */
      events: CalendarEvent[]
      /** Events that lie before the day that was asked for. */
      past: number
      /** What was left out or taken otherwise, and why; `line` is the line of the file, from 1. */
      remarks: { line: number | null; what: string }[]
    }
  | { kind: 'unreadable'; line: number | null; what: string }
