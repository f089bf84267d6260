/** What the pages and the command line are shown of rounds. */
import type { RoundOutcome } from '../../core/round/review/outcome.ts'
import type { PartnerResultView } from '../partner/partner-views.ts'
import type { Level } from '../../core/round/interviewer/prompts.ts'
import type { ScribeNote } from '../../core/round/review/review.ts'
import type { RoundPart } from '../../core/round/round-parts.ts'
import type { RoundTimes } from '../../core/round/round-times.ts'
import type {
  Exchange,
  RehearsedQuestion,
  RoundMinutes,
  RoundPhase,
  RoundShape,
} from '../../core/round/round.ts'
import type { Verdict } from '../../core/round/review/verdict-rules.ts'

/** A round, under way or over. Times on the round's clock are milliseconds since it began, standing still left out. */
export interface RoundView {
  id: string
  /** Number of the newest event; the next one sent must be one higher. */
  sequence: number
  phase: RoundPhase
  ledBy: 'program' | 'partner'
  minutes: RoundMinutes
  level: Level
  times: RoundTimes
  /** Where the round stands; empty where questions are rehearsed alone. */
  parts: RoundPart[]
  storyId: string | null
  /** Null where no story was named. */
  shortName: string | null
  startedAt: number
  /** What the round's clock reads now. */
  clockMs: number
  /** How long the clock stood still in all, in milliseconds. */
  stoodStillMs: number
  /** The question that waits for an answer; null once the round is over. */
  current: {
    /** Its place in the round, from 0. */
    exchange: number
    kind: Exchange['kind']
    lead: string
    question: string
    askedAt: number
    /** The round's clock when the person was last given the floor: asked, or replied to. */
    openSince: number
    /** What the interviewer has said into the telling since; empty for nothing. */
    nudge: string
    /** The round's clock at which the page sends `nudged`; null where it need not. */
    nudgeAtMs: number | null
    /** The round's clock at which the page sends `interrupted`; null where nothing is told. */
    pressOnAtMs: number | null
    /** Where a partner leads: the answer has ended, and they have the floor. */
    ended: boolean
    /** Of a rehearsed question: what the earlier round had around it; null for any other. */
    before: NonNullable<RehearsedQuestion['before']> | null
  } | null
  /** What was typed of the answer so far. */
  draft: { text: string; sequence: number }
  /** Only once the round is over. */
  result: RoundResultView | null
}

/** What a person reads after a round. */
export interface RoundResultView extends RoundOutcome {
  shape: RoundShape
  endedAt: number
  endedEarly: boolean
  rehearsal: boolean
  /** Where the clock stood still: the round's clock then, and for how long. */
  stands: { atMs: number; forMs: number }[]
  /** Questions whose answers did not hold: what one button rehearses. */
  openCount: number
  /** The stories of the round (0, 1) that are none of those kept, and whose telling can be kept as a new one. */
  mayKeep: number[]
  /** A story that would have served better, with the reason; null where none would or no story was named. */
  better: { storyId: string; shortName: string; reason: string } | null
  /** What the partner heard, beside the program's ratings; null where the program led. */
  partner: PartnerResultView | null
}

export type { ScribeNote }

/** One line of the list of rounds, newest first. */
export interface RoundLine {
  id: string
  storyId: string | null
  shortName: string | null
  startedAt: number
  endedAt: number | null
  verdict: Verdict | null
  cannotTell: boolean
  drop: number | null
  /** Questions of an earlier round were rehearsed alone. */
  isRehearsal: boolean
}
