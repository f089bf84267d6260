import type { Standing } from '../../drill/card.ts'
import type { Dimension } from '../../judge/dimension.ts'
import type { Verdict } from '../../round/review/verdict-rules.ts'
import type { Facet } from '../../story/story.ts'
import type { Concern } from '../debrief/concern.ts'

/** One story × one facet. */
export interface CardRef {
  storyId: string
  facet: Facet
}

/** A card with its story's short name. */
export interface NamedCard extends CardRef {
  storyName: string
}

/** A card of the active five as the plan sees it. */
export interface PlanCard extends NamedCard {
  standing: Standing
  /** What keeps it from the next step (see `standingOfCard`). */
  lacks: readonly Dimension[]
  /** Milliseconds since 1970 (see `cardDueAt`). */
  dueAt: number
  /** Fluent attempts that count now, 0 to 3. */
  fluent: number
  lastAnsweredAt: number | null
  lastFluent: boolean | null
  /** Whether a text of its own stands for it: an answer may hold without one. */
  written: boolean
  /** Words of the telling that seem to tell this drill-in, where nothing is written for it; null without any. */
  told: string | null
}

/** A round at a company that lies ahead, on the person's own calendar. */
export interface PlanLoopRound {
  roundId: string
  loopId: string
  company: string
  /** As a person reads it: "behavioural", "behavioural 2" (see `nameRounds`). */
  kind: string
  /** YYYY-MM-DD */
  day: string
  /** When it begins, milliseconds since 1970; null where the time is not known. */
  at: number | null
  /** How long it is; null where that is not known. */
  minutes: number | null
  /** How much of the packet's chance hangs on it, 0 to 1 (see `assessPacket`); null where it is not known. */
  weight: number | null
}

/** A mock round that was sat. */
export interface PlanMock {
  /** When it ended, milliseconds since 1970. */
  at: number
  storyId: string | null
  /** Null where it had none. */
  verdict: Verdict | null
  drop: number | null
  thinFacets: readonly Facet[]
  /** Drill-ins into this story that held in it. */
  heldFacets: readonly Facet[]
}

/** A concern out of a debrief that the person confirmed. */
export interface PlanConcern {
  concern: Concern
  company: string
  /** The debrief's own words. */
  phrase: string
  /** The stories it is about; empty for every story. */
  storyIds: readonly string[]
}

/** A drill-in of a real round whose answer was thin or missing, as the person remembers it. */
export interface PlanAsked {
  company: string
  /** The question as it was written down; empty where it was not. */
  question: string
  facet: Facet
  /** The story that was told; null where the person did not say, and it is about every story. */
  storyId: string | null
  stood: 'thin' | 'missing'
  /** When the round began, milliseconds since 1970; null where its day is not known. */
  at: number | null
}

/** A debrief with phrases that the person has neither confirmed nor refused. */
export interface PlanDebrief {
  loopId: string
  company: string
  /** What its phrases were taken to mean; at least one. */
  concerns: readonly Concern[]
}

export interface PlanInput {
  now: number
  /** The person's calendar day, YYYY-MM-DD. */
  today: string
  minutes: PlanMinutes
  /** Every card of the active five. */
  cards: readonly PlanCard[]
  rounds: readonly PlanLoopRound[]
  /** A loop's day that was set without a loop (see the settings), YYYY-MM-DD; null without one. */
  loopDay: string | null
  /** Newest first. */
  mocks: readonly PlanMock[]
  concerns: readonly PlanConcern[]
  /** Newest first. */
  asked: readonly PlanAsked[]
  debriefs: readonly PlanDebrief[]
}

export const planMinutes = [15, 30, 60] as const
export type PlanMinutes = (typeof planMinutes)[number]

/** How an item is started. */
export type PlanStart =
  /** A random draw among the item's cards, `draws` times: nobody knows which one comes. */
  | { kind: 'draw'; draws: number }
  /** This very card; practice that does not count towards fluency. */
  | { kind: 'practice'; storyId: string; facet: Facet }
  /** There is no text yet to practise. */
  | { kind: 'write'; storyId: string; facet: Facet }
  /** The telling seems to hold what has no text of its own yet. */
  | { kind: 'look'; storyId: string }
  | { kind: 'round'; minutes: 15 | 45; storyId: string | null }
  /** What a panel's words were taken to mean, for the person to confirm. */
  | { kind: 'debrief'; loopId: string }

export interface PlanItem {
  /** The same for the same thing to do; unique within a plan. */
  id: string
  title: string
  minutes: number
  /** One sentence. */
  reason: string
  start: PlanStart
  /** Cards it is for, those that need it most first. */
  cards: NamedCard[]
}

/** One of the days up to the loop. */
export interface PlanDay {
  /** YYYY-MM-DD */
  day: string
  /** Days from it to the next round, 0 on the day; null without one. */
  daysLeft: number | null
  /** Cards that come up. */
  cards: NamedCard[]
  /** What they take, in minutes; today with what is to be written and sat besides. */
  minutes: number
  /** Rounds at a company on this day. */
  rounds: PlanLoopRound[]
}

/** What to rehearse now. */
export interface Plan {
  /** `rest`: nothing is left that rehearsing would better. `no-stories`: there is no card to plan with. */
  kind: 'rehearse' | 'rest' | 'no-stories'
  /** One or two sentences: where things stand, and what follows from it. */
  summary: string
  /** What to do in the minutes there are, in order; empty where there is nothing. */
  items: PlanItem[]
  /** From today to the day of the last round ahead, or two weeks without one; at most 60. */
  days: PlanDay[]
}
