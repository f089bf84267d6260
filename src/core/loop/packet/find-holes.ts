import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import type { PacketRule, Seat } from './packet-rule.ts'
import { buildVerdictGraph } from './verdict-graph.ts'

/** What a rule leaves open for rounds of these seats. */
export interface RuleCheck {
  /** Null where every set of verdicts is decided. */
  hole: {
    /** Sets of verdicts that the rule says nothing about, and of how many there are. Order does not count. */
    sets: number
    of: number
    /** One of them, in the order of the rounds. */
    example: Verdict[]
  } | null
  /** Lines that never decide, from 0. */
  idleLines: number[]
}

/** Looks at every set of verdicts that rounds of these seats can have; nothing is sampled. */
export function checkRule(rule: Pick<PacketRule, 'lines'>, rounds: readonly Seat[]): RuleCheck {
  const graph = buildVerdictGraph(rule, rounds)
  const used = new Set(graph.ends.map(({ line }) => line))
  const idleLines = rule.lines.flatMap((_, line) => (used.has(line) ? [] : [line]))
  const sizes = graph.ends.map(({ counts }) =>
    counts.reduce((product, { seat, verdict, count }) => {
      const classes = graph.classes[graph.seats.indexOf(seat)] ?? []
      const kind = classes[verdicts.indexOf(verdict)]
      const alike = classes.filter((one) => one === kind).length
      return product * choose(count + alike - 1, count)
    }, 1),
  )
  const open = graph.ends.flatMap((end, index) => (end.decision === 'undecided' ? [index] : []))
  const first = graph.ends[open[0] ?? -1]
  if (first === undefined) return { hole: null, idleLines }
  const left = first.counts.map((one) => ({ ...one }))
  const example = graph.seats.map((seat) => {
    const one = left.find((some) => some.seat === seat && some.count > 0)
    if (one === undefined) throw new Error('a state counts every round once')
    one.count--
    return one.verdict
  })
  return {
    hole: {
      sets: open.reduce((sum, index) => sum + (sizes[index] ?? 0), 0),
      of: sizes.reduce((sum, size) => sum + size, 0),
      example,
    },
    idleLines,
  }
}

/** Ways to choose `some` of `all`; small whole numbers. */
function choose(all: number, some: number): number {
  let ways = 1
  for (let at = 1; at <= some; at++) ways = (ways * (all - some + at)) / at
  return Math.round(ways)
}
