import type { Span } from '../text/span.ts'
import type { Concern } from './concern.ts'

/** A phrase of a debrief that names a concern. */
export interface DebriefMark {
  concern: Concern
  place: Span
  /** `text.slice(place.start, place.end)` */
  phrase: string
}

/** A debrief as far as the program understands it. */
export interface DebriefReading {
  /** In the order of the text; none overlaps another of the same concern. */
  marks: DebriefMark[]
  /** Sentences in which nothing was marked, for the person to read themselves. */
  unread: Span[]
}
