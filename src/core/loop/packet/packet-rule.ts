import { z } from 'zod'
import { verdicts } from '../../round/review/verdict-rules.ts'

export const VerdictName = z.enum(verdicts)

/** Whose round it is, as far as a rule can tell rounds apart. */
export const seats = ['panelist', 'hiring-manager', 'bar-raiser'] as const
export const Seat = z.enum(seats)
export type Seat = z.infer<typeof Seat>

/** The most rounds a packet holds. */
export const mostPacketRounds = 8

/** What the verdicts come to. `undecided`: the rule says nothing about them. */
export const decisions = ['offer', 'rejected', 'undecided'] as const
export type Decision = (typeof decisions)[number]

/** How a count is compared. */
export const comparisons = ['at least', 'at most', 'more than', 'fewer than'] as const

/** A number of rounds, or a share (0 to 1) of the rounds that are looked at. */
export const Amount = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rounds'), rounds: z.int().min(0).max(mostPacketRounds) }),
  z.object({ kind: z.literal('share'), share: z.number().min(0).max(1) }),
])
export type Amount = z.infer<typeof Amount>

/**
 * "At least 1 of the hiring manager's rounds is between strong hire and lean hire." `best` and `worst` bound the
 * verdicts that are counted, both included; where `best` is worse than `worst` none is. Of a seat that nobody has,
 * nothing is counted, and a share of nothing is never reached.
 */
export const Condition = z.object({
  /** Null looks at every round. */
  seat: Seat.nullable(),
  compare: z.enum(comparisons),
  amount: Amount,
  best: VerdictName,
  worst: VerdictName,
})
export type Condition = z.infer<typeof Condition>

/** One line of a rule. Every condition must hold; a line without one always holds. */
export const RuleLine = z.object({
  when: z.array(Condition).max(6),
  decision: z.enum(['offer', 'rejected']),
})
export type RuleLine = z.infer<typeof RuleLine>

/** How a packet is read: the first line that holds decides. */
export const PacketRule = z.object({
  name: z.string().max(100),
  /** Why the thresholds are where they are. */
  reason: z.string().max(1000),
  lines: z.array(RuleLine).max(20),
})
export type PacketRule = z.infer<typeof PacketRule>
