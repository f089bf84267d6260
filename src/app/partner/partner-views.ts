/** What a partner's side shows, and what is shown of them afterwards. */
import type { Dimension } from '../../core/judge/dimension.ts'
import type { ComparedAnswer } from '../../core/partner/compare-heard.ts'
import type { OfferedQuestions } from '../../core/partner/offer-questions.ts'
import type { LedQuestion } from '../../core/round/led-question.ts'
import type { RoundTimes } from '../../core/round/round-times.ts'
import type { Exchange, RoundMinutes, RoundPhase } from '../../core/round/round.ts'
import type { Verdict } from '../../core/round/review/verdict-rules.ts'

/** The partner's side of a round: what to say, what they heard; nothing of the bank. */
export interface PartnerView {
  phase: RoundPhase
  minutes: RoundMinutes
  times: RoundTimes
  /** What the round's clock reads now. */
  clockMs: number
  /** Nobody sits in the room on the other side: the clock stands. */
  standing: boolean
  /** What the partner may say where they are asked how the round runs. */
  howItRuns: string
  /** Every question that was asked, in order, with what they heard in the answer; the last is the newest. */
  answers: PartnerAnswer[]
  offers: OfferedQuestions
  /** What was typed of the newest answer so far; null where the partner is not shown it. */
  words: string | null
  handedIn: boolean
  /** Once the round is over and what they heard is handed in. */
  result: PartnerOutcomeView | null
}

export interface PartnerAnswer {
  /** Its place in the round, from 0. */
  exchange: number
  kind: Exchange['kind']
  question: string
  /** The round's clock. */
  askedAt: number
  ended: boolean
  /** Null: left blank. */
  heard: Dimension[] | null
  note: string
}

/** What the partner asks next, or null to end the round. `after`: how many questions they know to have been asked. */
export interface PartnerMove {
  after: number
  next: LedQuestion | null
}

/** What a partner is shown of the result: no word that the candidate said. */
export interface PartnerOutcomeView {
  verdict: Verdict | null
  because: string
  compared: ComparedAnswer[]
}

/** The partner's ticks beside the program's ratings, for the person. */
export interface PartnerResultView {
  /** Whether the partner has handed them in; until then they may change. */
  handedIn: boolean
  /** Whether they sit at a device of their own. */
  onLink: boolean
  /** Where the two differ first. */
  compared: ComparedAnswer[]
}
