import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import type { Flip, FlipChange, PacketRound } from './packet.ts'
import type { Decision } from './packet-rule.ts'
import type { VerdictGraph } from './verdict-graph.ts'

/** Fewer rounds first, then fewer steps: one round changed weighs more than all steps that eight rounds can take. */
const roundCost = 1 + 8 * (verdicts.length - 1)

/**
 * How these verdicts are decided, and every smallest change of them that turns the decision: to an offer where they
 * are rejected or undecided, to a rejection where they have one.
 */
export function findFlips(
  graph: VerdictGraph,
  rounds: readonly Pick<PacketRound, 'kind'>[],
  read: readonly Verdict[],
): { decision: Decision; flips: Flip[] } {
  const { classes, next, ends } = graph
  const step = (round: number, state: number, verdict: number): number =>
    next[round]?.[state]?.[classes[round]?.[verdict] ?? 0] ?? 0
  const from = read.map((verdict) => verdicts.indexOf(verdict))
  const end = from.reduce((state, verdict, round) => step(round, state, verdict), 0)
  const decision = ends[end]?.decision ?? 'undecided'
  const to = decision === 'offer' ? 'rejected' : 'offer'

  /** What the rest costs at least, from each state before each round. */
  const left: number[][] = []
  left[rounds.length] = ends.map((one) => (one.decision === to ? 0 : Infinity))
  for (let round = rounds.length - 1; round >= 0; round--) {
    left[round] = (next[round] ?? []).map((_, state) =>
      Math.min(
        ...verdicts.map(
          (_name, verdict) =>
            costOf(from[round] ?? 0, verdict) +
            (left[round + 1]?.[step(round, state, verdict)] ?? Infinity),
        ),
      ),
    )
  }

  const flips: Flip[] = []
  const follow = (round: number, state: number, changes: readonly FlipChange[]): void => {
    if (round === rounds.length) {
      flips.push({ to, changes: [...changes] })
      return
    }
    const least = left[round]?.[state] ?? Infinity
    const before = from[round] ?? 0
    for (const [verdict, name] of verdicts.entries()) {
      const after = step(round, state, verdict)
      if (costOf(before, verdict) + (left[round + 1]?.[after] ?? Infinity) !== least) continue
      const change = { round, kind: rounds[round]?.kind ?? '', from: read[round] ?? name, to: name }
      follow(round + 1, after, verdict === before ? changes : [...changes, change])
    }
  }
  if ((left[0]?.[0] ?? Infinity) < Infinity) follow(0, 0, [])
  return { decision, flips }
}

const costOf = (from: number, to: number): number =>
  from === to ? 0 : roundCost + Math.abs(from - to)
