import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { RuleId } from './rules.ts'
import { rules } from './rules.ts'

/**
 * What each rule found. `share` is what the formula weighs, 0 to 1: found over the rule's cap. For what earns, the
 * cap grows with the root of the length beyond `roomyLength` tokens, so that a long answer needs more to earn the
 * same, and it counts by the extent to which the answer is an account at all. What costs is never diluted.
 */
export type Evidence = Readonly<Record<RuleId, { found: number; share: number }>>

/** One piece of evidence before it is worded: the rule, and the words that it found. */
export interface Draft {
  rule: Rule<RuleId>
  run: TokenRun
}

/** Up to this many tokens an answer has no more room than a short one; chosen by cross-validation (70, 100, 130). */
const roomyLength = 100

/** Runs every rule over a reading. Only as many drafts of a rule as can count are kept, each rule's in order of place. */
export function runRules(reading: Reading): { drafts: Draft[]; evidence: Evidence } {
  const room = Math.sqrt(Math.max(1, reading.tokens.length / roomyLength))
  const evidence = {} as Record<RuleId, { found: number; share: number }>
  const drafts: Draft[] = []
  for (const rule of rules) {
    const most = rule.credit === 'earns' ? rule.cap * room : rule.cap
    const runs = dropOverlaps(rule.find(reading)).slice(0, Math.ceil(most))
    const share = Math.min(1, runs.length / most)
    evidence[rule.id] = {
      found: runs.length,
      share: rule.credit === 'earns' ? share * reading.account : share,
    }
    for (const run of runs) drafts.push({ rule, run })
  }
  return { drafts, evidence }
}

/** Runs in order of place; of two that overlap, the one that begins first, and of those the longer. */
function dropOverlaps(runs: readonly TokenRun[]): TokenRun[] {
  const kept: TokenRun[] = []
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (run.from >= (kept.at(-1)?.to ?? 0)) kept.push(run)
  }
  return kept
}
