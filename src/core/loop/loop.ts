import { z } from 'zod'
import { AnswerFacet } from '../judge/dimension.ts'
import { levels } from '../round/level.ts'
import { PromptKind } from '../story/story.ts'
import { Concern } from './debrief/concern.ts'
import { HourAssumption } from './packet/hour.ts'
import { PacketRule, Seat, VerdictName, mostPacketRounds } from './packet/packet-rule.ts'
import { Span } from '../text/span.ts'
import { Spread } from './packet/spread.ts'

const Line = z.string().max(500)
const Text = z.string().max(100_000)

export const loopRoundKinds = [
  'behavioural',
  'coding',
  'system design',
  'technical',
  'hiring manager',
  'leadership',
  'presentation',
  'other',
] as const
export const LoopRoundKind = z.enum(loopRoundKinds)
export type LoopRoundKind = z.infer<typeof LoopRoundKind>

/** How an answer to a drill-in stood. */
export const drillInStands = ['strong', 'thin', 'missing'] as const
export const DrillInStood = z.enum(drillInStands)
export type DrillInStood = z.infer<typeof DrillInStood>

/** A question that came after the telling, as the person remembers it. */
export const AskedDrillIn = z.object({
  question: Line,
  /** What it asks after; null where neither the program nor the person knows. */
  facet: AnswerFacet.nullable(),
  /** Null where the person did not say. */
  stood: DrillInStood.nullable(),
})
export type AskedDrillIn = z.infer<typeof AskedDrillIn>

/** One prompt of a real round: what was asked, which story was told, and what came after it, in order. */
export const AskedPrompt = z.object({
  question: Line,
  promptKind: PromptKind.nullable(),
  storyId: z.string().nullable(),
  drillIns: z.array(AskedDrillIn).max(30),
})
export type AskedPrompt = z.infer<typeof AskedPrompt>

/** How sure a person is of a round's verdict: the recruiter said so, it follows from what was said, or it is a guess. */
export const sureness = ['told', 'inferred', 'guessed'] as const
export const Sureness = z.enum(sureness)
export type Sureness = z.infer<typeof Sureness>

/** A verdict as it is heard: one of the six, or that nobody could tell. */
export const HeardVerdict = z.union([VerdictName, z.literal('cannot tell')])
export type HeardVerdict = z.infer<typeof HeardVerdict>

/** One round at a company. */
export const LoopRound = z.object({
  id: z.string(),
  kind: LoopRoundKind,
  /** The interviewer's role, in the person's words. */
  interviewer: Line,
  seat: Seat,
  minutes: z.int().min(5).max(480).nullable(),
  /** The day on the loop's calendar (YYYY-MM-DD), and the time there (HH:MM) where it is known. */
  day: z.iso.date().nullable(),
  time: z.iso.time({ precision: -1 }).nullable(),
  state: z.enum(['ahead', 'behind', 'cancelled']),
  verdict: HeardVerdict.nullable(),
  sure: Sureness,
  /** What the person expects, while no verdict is known; null where they did not say. */
  estimate: Spread.nullable(),
  asked: z.array(AskedPrompt).max(20),
  notes: Text,
})
export type LoopRound = z.infer<typeof LoopRound>

/** A phrase of the debrief and what it was taken to mean; only what a person confirmed counts. */
export const DebriefLink = z.object({
  concern: Concern,
  place: Span,
  phrase: z.string(),
  state: z.enum(['proposed', 'confirmed', 'refused']),
})
export type DebriefLink = z.infer<typeof DebriefLink>

/** Everything a person keeps about one loop. */
/** @public */
export const LoopDocument = z.object({
  company: Line,
  role: Line,
  level: z.enum(levels),
  /** IANA name of the zone that days and times are in; null means the person's own. */
  timeZone: z.string().max(100).nullable(),
  rule: PacketRule,
  assumption: HourAssumption,
  rounds: z.array(LoopRound).max(mostPacketRounds),
  debrief: z.object({ text: Text, links: z.array(DebriefLink).max(500) }),
  /** What the person changed afterwards, for the postmortem. */
  changes: Text,
})
export type LoopDocument = z.infer<typeof LoopDocument>
