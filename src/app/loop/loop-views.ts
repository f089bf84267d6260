/** What the pages and the command line are shown of loops. */
import type { DebriefReading } from '../../core/loop/debrief/debrief.ts'
import type { HeardVerdict, LoopDocument, LoopRound, LoopRoundKind } from '../../core/loop/loop.ts'
import type { Decision } from '../../core/loop/packet/packet-rule.ts'
import type { Level } from '../../core/round/level.ts'
import type { Plan, PlanMinutes } from '../../core/loop/plan/plan.ts'
import type { Facet } from '../../core/story/story.ts'

/** One loop as it stands. */
export interface LoopView {
  id: string
  /** Counts saves; a save names the version it was edited from. */
  version: number
  updatedAt: number
  document: LoopDocument
  /** What the program understands of the debrief. */
  reading: DebriefReading
  /** The calendar day where the loop's times are meant, YYYY-MM-DD. */
  today: string
  /** What does not fit together, in whole sentences; `roundId` null where it is about the loop. */
  doubts: { roundId: string | null; what: string }[]
}

export type SaveLoopView = { kind: 'saved' | 'stale'; view: LoopView }

/** A loop as the list shows it. */
export interface LoopLine {
  id: string
  company: string
  role: string
  level: Level
  rounds: {
    id: string
    kind: LoopRoundKind
    day: string | null
    time: string | null
    state: LoopRound['state']
    verdict: HeardVerdict | null
  }[]
  /** When the next round is, in milliseconds since 1970; null where none lies ahead. */
  nextAt: number | null
  /** The same of the next round in which stories are told, which cards bend to. */
  storiesAt: number | null
  /** Null while nothing is said of one of the rounds; `decision` null until every verdict is known. */
  packet: { decision: Decision | null; chance: number } | null
  updatedAt: number
}

/** What to rehearse now, and why. */
export interface TodayView {
  plan: Plan
  /** The person's calendar day, YYYY-MM-DD. */
  today: string
  minutes: PlanMinutes
  /** How many stories are kept, and how many of them are being drilled. */
  stories: number
  active: number
  /** Whether a day is known that all of this is for. */
  dated: boolean
  /** Stories that a real panel pressed on with a thin or missing answer, and that are not being drilled. */
  undrilled: { storyId: string; shortName: string; company: string }[]
}

/** An event of a calendar file as a round could be made of it; day and time are those of the loop's zone. */
export interface CalendarRound {
  /** Unique in the file. */
  key: string
  title: string
  day: string
  time: string | null
  minutes: number | null
  kind: LoopRoundKind
  /** What days of one repeating event share; null for an event that is not repeated. */
  series: string | null
  /** A round of the loop has this day and time already. */
  there: boolean
}

/** What a calendar file holds for a loop. */
export interface CalendarPreview {
  rounds: CalendarRound[]
  /** Events before today. */
  past: number
  remarks: { line: number | null; what: string }[]
}

/** What a real round moved: cards that came back to the draw. */
export interface TakenRoundView {
  returned: { storyId: string; shortName: string; facet: Facet }[]
}
