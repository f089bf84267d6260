import { namesBefore } from '../facts/agents.ts'
import type { Fact } from '../facts/fact.ts'
import { cuesOf, passagesOf, type Passage } from './passages.ts'
import learned from './side-weights.json' with { type: 'json' }
import { collectStems, quoteOf, type Telling } from '../words/telling.ts'

/** What panels ask and a telling takes one of two sides on. */
export const sideAxes = ['found', 'decided', 'reached', 'role', 'outcome'] as const
export type SideAxis = (typeof sideAxes)[number]

/**
 * Log odds that a passage says the one and the other: the speaker found it, or somebody else; the speaker decided, or
 * others; it reached people, or was kept in; the speaker led, or helped; it ended well, or badly.
 */
export type Odds = readonly [one: number, other: number]

/** A passage that may take a side. */
export interface SidedPassage extends Passage {
  odds: Odds
}

/** What a telling says on an axis: how far it leans as a whole, and the passages that say it most plainly. */
export interface SideReading {
  /** Log of the summed odds over its passages. */
  whole: Odds
  /** How many passages the telling has. */
  passages: number
  leaning: readonly SidedPassage[]
}

/** Learned from pairs of tellings and single statements: see eval/fit-ledger.ts. */
export interface SideWeights {
  /** Log odds before any cue, axis by axis: one, other. */
  bias: readonly number[]
  /** By cue: the place in that row, the weight, the next place, its weight… Most cues tell on one axis alone. */
  byCue: ReadonlyMap<string, readonly number[]>
}

const fitted: SideWeights = {
  bias: learned.bias,
  byCue: new Map(Object.entries(learned.cues)),
}

/** Passages kept for each side of each axis: a telling says who decided in few places. */
const mostLeaning = 6
/** Passages below these log odds on both sides say nothing. */
const leastOdds = -3.5

/** Reads what a telling says on each axis. Linear in its length. */
export function readSides(
  telling: Telling,
  weights: SideWeights = fitted,
): Record<SideAxis, SideReading> {
  const passages = passagesOf(telling)
  const odds = cuesOf(telling, passages).map((cues) => weighCues(cues, weights))
  const readings = {} as Record<SideAxis, SideReading>
  sideAxes.forEach((axis, at) => {
    const sided = passages.map((passage, i): SidedPassage => ({
      ...passage,
      odds: [odds[i]![2 * at]!, odds[i]![2 * at + 1]!],
    }))
    readings[axis] = {
      whole: [sumOdds(sided, 0), sumOdds(sided, 1)],
      passages: passages.length,
      leaning: [...new Set([...plainest(sided, 0), ...plainest(sided, 1)])],
    }
  })
  return readings
}

/** The log odds of a passage's cues, axis by axis: one, other, one, other… */
function weighCues(cues: readonly string[], { bias, byCue }: SideWeights): number[] {
  const sums = [...bias]
  for (const cue of cues) {
    const known = byCue.get(cue)
    if (known === undefined) continue
    for (let i = 0; i < known.length; i += 2) sums[known[i]!]! += known[i + 1]!
  }
  return sums
}

function sumOdds(passages: readonly SidedPassage[], side: 0 | 1): number {
  return Math.log(passages.reduce((sum, { odds }) => sum + Math.exp(odds[side]), 0))
}

function plainest(passages: readonly SidedPassage[], side: 0 | 1): SidedPassage[] {
  return passages
    .filter(({ odds }) => odds[side] > leastOdds)
    .toSorted((a, b) => b.odds[side] - a.odds[side])
    .slice(0, mostLeaning)
}

/** The fact that a passage states, where it takes the first side of an axis (`one`) or the second. */
export function factOfSide(
  telling: Telling,
  axis: SideAxis,
  { from, to }: Passage,
  one: boolean,
): Fact {
  const about = [...new Set(collectStems(telling.words, from, to))]
  const told = { about, ...quoteOf(telling, from, to) }
  const agent = one
    ? ({ who: 'speaker', names: [] } as const)
    : ({ who: 'other', names: namesBefore(telling.words, to) } as const)
  switch (axis) {
    case 'found':
      return { kind: 'who-found', agent, object: about, ...told }
    case 'decided':
      return { kind: 'who-decided', agent, object: about, ...told }
    case 'reached':
      return { kind: 'reached-customers', reached: one, ...told }
    case 'role':
      return { kind: 'role', rank: one ? 'lead' : 'member', title: '', ...told }
    case 'outcome':
      return { kind: 'outcome', topic: 'end', good: one, ...told }
  }
}
