import type { Level } from '../../round/level.ts'
import type { Verdict } from '../../round/review/verdict-rules.ts'
import type { HourAssumption } from './hour.ts'
import type { Decision, PacketRule, Seat } from './packet-rule.ts'
import type { Spread } from './spread.ts'

/** A round of a packet: a name to speak of it by, whose round it is, and how likely each verdict is. */
export interface PacketRound {
  kind: string
  seat: Seat
  /** A verdict that is known is a spread with all of it in one place. */
  spread: Spread
  /** The round is behind and its verdict is known: no hour moves it any more. */
  known: boolean
}

/** What a packet is assessed from. */
export interface Packet {
  level: Level
  rule: PacketRule
  rounds: readonly PacketRound[]
}

/** A change of one round's verdict. `round` is its place in the packet, from 0. */
export interface FlipChange {
  round: number
  kind: string
  from: Verdict
  to: Verdict
}

/** A smallest change that turns the decision: as few rounds as can be, and of those as few steps. */
export interface Flip {
  to: Decision
  changes: FlipChange[]
}

/** How much of the chance hangs on one round. */
export interface RoundWeight {
  round: number
  kind: string
  /** The chance if it were a strong hire, less the chance if it were a strong no hire. */
  swing: number
  chanceAtBest: number
  chanceAtWorst: number
  /** How much the chance gains if the round's spread moves one step up. */
  perStep: number
}

/** How the chance moves with hours given to one round alone. */
export interface RoundHours {
  round: number
  kind: string
  /** The chance after 0, 1, 2… hours. */
  chances: number[]
}

/** A packet read under its rule. */
export interface PacketAssessment {
  /** Under each round's verdict, or its likeliest one. */
  decision: Decision
  /** Those verdicts. */
  verdicts: Verdict[]
  /** Of an offer, 0 to 1, exact. */
  chance: number
  /** That the rule says nothing, 0 to 1. */
  undecided: number
  /** All of the smallest; empty where nothing turns the decision. */
  flips: Flip[]
  /** In the order of the rounds. */
  weights: RoundWeight[]
  /** Of the rounds whose verdict is not known, in their order. */
  hours: RoundHours[]
  assumption: HourAssumption
}
