import { assessPacket } from '../../src/core/loop/packet/assess-packet.ts'
import type { PacketRound } from '../../src/core/loop/packet/packet.ts'
import { rulePresets } from '../../src/core/loop/packet/rule-presets.ts'
import { scaleToOne } from '../../src/core/loop/packet/spread.ts'
import { mean } from '../numbers.ts'
import { createCandidate, fluentChance, storyIds, type Candidate } from './candidate.ts'
import type { MemorySetting } from './memory.ts'
import { strategies, type StrategyName } from './strategies.ts'

const daySeconds = 24 * 3600
/** The first session, in seconds since 1970: nine in the morning, as the loop is. */
const beginAt = Date.parse('2025-01-06T09:00:00Z') / 1000

export interface Result {
  /** The mean chance of a fluent answer over the 25 cards on the morning of the loop. */
  fluent: number
  /** Of an offer. */
  packet: number
}

/** One candidate, so many days ahead of a loop, 15 minutes each morning by one strategy. */
export function simulate(
  seed: number,
  setting: MemorySetting,
  days: number,
  name: StrategyName,
): Result {
  const candidate = createCandidate(seed, setting, beginAt)
  const rehearse = strategies[name](candidate)
  const loopAt = beginAt + days * daySeconds
  for (let day = 0; day < days; day++) rehearse(beginAt + day * daySeconds, loopAt)
  return {
    fluent: mean(candidate.cards.map((card) => fluentChance(card, loopAt))),
    packet: packetChance(candidate, loopAt),
  }
}

/** Three rounds that no story touches; the same for every strategy. */
const otherRound: PacketRound = {
  kind: 'coding',
  seat: 'panelist',
  spread: scaleToOne([0.25, 0.5, 0.15, 0.07, 0.03, 0]),
  known: false,
}

/** The behavioural round tells any one of the five stories and presses on four of its five drill-ins. */
function packetChance({ cards }: Candidate, at: number): number {
  const counts = [0, 0, 0, 0, 0]
  for (const storyId of storyIds) {
    const chances = cards
      .filter((card) => card.storyId === storyId)
      .map((card) => fluentChance(card, at))
    for (const left of chances.keys()) {
      const held = countHeld(chances.filter((_, index) => index !== left))
      for (const [count, share] of held.entries())
        counts[count] = (counts[count] ?? 0) + share / (storyIds.length * chances.length)
    }
  }
  // The ladder of a round: all four, all but one, half, less. Nothing below no hire.
  const [none = 0, one = 0, two = 0, three = 0, four = 0] = counts
  const behavioural: PacketRound = {
    kind: 'behavioural',
    seat: 'panelist',
    spread: scaleToOne([four, three, two, 0, one + none, 0]),
    known: false,
  }
  const rounds = [otherRound, otherRound, otherRound, behavioural]
  return assessPacket({ level: 'senior', rule: rulePresets['calibrated-senior-panel'], rounds })
    .chance
}

/** How likely it is that 0, 1, 2… of these hold. */
function countHeld(chances: readonly number[]): number[] {
  return chances.reduce<number[]>(
    (counts, chance) =>
      [...counts, 0].map(
        (share, index) => share * (1 - chance) + (counts[index - 1] ?? 0) * chance,
      ),
    [1],
  )
}
