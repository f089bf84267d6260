import { verdicts } from '../../round/review/verdict-rules.ts'
import { assumedHour, stepsAfter, type HourAssumption } from './hour.ts'
import { findFlips } from './find-flips.ts'
import type { Packet, PacketAssessment, PacketRound, RoundHours, RoundWeight } from './packet.ts'
import { likeliest, shiftSpread, type Spread } from './spread.ts'
import { buildVerdictGraph, type VerdictGraph } from './verdict-graph.ts'

/** Hours given to one round that are looked at. */
export const mostHours = 8

/**
 * Reads a packet under its rule: exact, by adding up over what the rule can tell apart. The packet must hold 1 to 8
 * rounds whose spreads come to one (see `readPacket`). Rounds are taken to be independent of each other.
 */
export function assessPacket(
  packet: Packet,
  assumption: HourAssumption = assumedHour,
): PacketAssessment {
  const { rule, rounds } = packet
  const graph = buildVerdictGraph(
    rule,
    rounds.map(({ seat }) => seat),
  )
  const shares = passForward(graph, rounds)
  const last = shares.at(-1) ?? []
  const chanceOf = (decision: string): number =>
    graph.ends.reduce(
      (sum, end, index) => sum + (end.decision === decision ? (last[index] ?? 0) : 0),
      0,
    )
  const given = chancesByVerdict(graph, rounds, shares)
  const read = rounds.map(({ spread }) => likeliest(spread))
  const { decision, flips } = findFlips(graph, rounds, read)
  return {
    decision,
    verdicts: read,
    chance: tidy(chanceOf('offer')),
    undecided: tidy(chanceOf('undecided')),
    flips,
    weights: rounds.map((round, index) => weigh(round, index, given[index] ?? [])),
    hours: rounds.flatMap((round, index) =>
      round.known ? [] : [spendHours(round, index, given[index] ?? [], assumption)],
    ),
    assumption,
  }
}

/** Binary fractions leave 0.30000000000000004; twelve places are more than anybody estimates. */
const tidy = (chance: number): number => Math.min(1, Math.round(chance * 1e12) / 1e12)

/** How likely each state is before each round and after the last. */
function passForward({ classes, next, ends }: VerdictGraph, rounds: readonly PacketRound[]) {
  const layers: number[][] = [[1]]
  for (const [index, { spread }] of rounds.entries()) {
    const before = layers[index] ?? []
    const after = Array.from({ length: next[index + 1]?.length ?? ends.length }, () => 0)
    const byClass = addByClass(spread, classes[index] ?? [])
    for (const [state, share] of before.entries()) {
      for (const [kind, likely] of byClass.entries()) {
        const to = next[index]?.[state]?.[kind] ?? 0
        after[to] = (after[to] ?? 0) + share * likely
      }
    }
    layers.push(after)
  }
  return layers
}

function addByClass(spread: Spread, classes: readonly number[]): number[] {
  const shares = Array.from({ length: 1 + Math.max(...classes) }, () => 0)
  for (const [at, share] of spread.entries()) {
    const kind = classes[at] ?? 0
    shares[kind] = (shares[kind] ?? 0) + share
  }
  return shares
}

/** For each round the chance of an offer if it had each of the six verdicts, whatever the others have. */
function chancesByVerdict(
  { classes, next, ends }: VerdictGraph,
  rounds: readonly PacketRound[],
  shares: readonly (readonly number[])[],
): number[][] {
  const given: number[][] = []
  let worth: number[] = ends.map(({ decision }) => (decision === 'offer' ? 1 : 0))
  for (const [index, { spread }] of [...rounds.entries()].toReversed()) {
    const kinds = addByClass(spread, classes[index] ?? [])
    const steps = next[index] ?? []
    const byClass = kinds.map((_, kind) =>
      steps.reduce(
        (sum, to, state) => sum + (shares[index]?.[state] ?? 0) * (worth[to[kind] ?? 0] ?? 0),
        0,
      ),
    )
    given[index] = verdicts.map((_, at) => byClass[classes[index]?.[at] ?? 0] ?? 0)
    const after = worth
    worth = steps.map((to) =>
      kinds.reduce((sum, likely, kind) => sum + likely * (after[to[kind] ?? 0] ?? 0), 0),
    )
  }
  return given
}

const chanceUnder = (spread: Spread, given: readonly number[]): number =>
  spread.reduce((sum, share, at) => sum + share * (given[at] ?? 0), 0)

/**
 * The swing says how much hangs on the round at all, in units of the chance itself; the gain per step what a little
 * work would do from where it stands. The picture needs the first, the hours the second.
 */
function weigh(
  { kind, spread }: PacketRound,
  round: number,
  given: readonly number[],
): RoundWeight {
  const best = given[0] ?? 0
  const worst = given.at(-1) ?? 0
  return {
    round,
    kind,
    swing: tidy(best - worst),
    chanceAtBest: tidy(best),
    chanceAtWorst: tidy(worst),
    perStep: tidy(chanceUnder(shiftSpread(spread, 1), given) - chanceUnder(spread, given)),
  }
}

function spendHours(
  { kind, spread }: PacketRound,
  round: number,
  given: readonly number[],
  assumption: HourAssumption,
): RoundHours {
  const chances = Array.from({ length: mostHours + 1 }, (_, hours) =>
    tidy(chanceUnder(shiftSpread(spread, stepsAfter(hours, assumption)), given)),
  )
  return { round, kind, chances }
}
