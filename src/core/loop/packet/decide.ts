import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import type { Condition, Decision, PacketRule, Seat } from './packet-rule.ts'

/** How many rounds of a seat have a verdict. */
export interface VerdictCount {
  seat: Seat
  verdict: Verdict
  count: number
}

/** Half of three is no whole number; sums of shares are off by a hair. */
const hair = 1e-9

/** What a rule makes of the verdicts: the first line that holds decides, and `line` is its place, or null. */
export function decide(
  rule: Pick<PacketRule, 'lines'>,
  counts: readonly VerdictCount[],
): { decision: Decision; line: number | null } {
  const line = rule.lines.findIndex(({ when }) => when.every((one) => holds(one, counts)))
  const decision = rule.lines[line]?.decision ?? 'undecided'
  return { decision, line: line < 0 ? null : line }
}

function holds(condition: Condition, counts: readonly VerdictCount[]): boolean {
  const { seat, compare, amount } = condition
  const looked = counts.filter((one) => seat === null || one.seat === seat)
  const total = sum(looked)
  // A share of nobody's rounds is neither reached nor missed.
  if (amount.kind === 'share' && total === 0) return false
  const limit = amount.kind === 'share' ? amount.share * total : amount.rounds
  const counted = sum(looked.filter(({ verdict }) => isCounted(condition, verdict)))
  switch (compare) {
    case 'at least':
      return counted >= limit - hair
    case 'more than':
      return counted > limit + hair
    case 'at most':
      return counted <= limit + hair
    case 'fewer than':
      return counted < limit - hair
  }
}

/** Whether a condition counts rounds with this verdict. */
export function isCounted({ best, worst }: Condition, verdict: Verdict): boolean {
  const at = verdicts.indexOf(verdict)
  return at >= verdicts.indexOf(best) && at <= verdicts.indexOf(worst)
}

const sum = (counts: readonly VerdictCount[]): number =>
  counts.reduce((total, { count }) => total + count, 0)
