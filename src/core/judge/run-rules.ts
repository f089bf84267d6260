import { spanOf } from '../text/parse-text.ts'
import type { Finding } from './judgment.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { RuleId } from './rules.ts'
import { rules } from './rules.ts'

/**
 * What each rule found. `share` is what the formula weighs, 0 to 1: found over the rule's cap. For what earns, the
 * cap grows with the root of the length beyond `roomyLength` tokens, so that a long answer needs more to earn the
 * same, and it counts by the extent to which the answer is an account at all. What costs is never diluted.
 */
export type Evidence = Readonly<Record<RuleId, { found: number; share: number }>>

/** Up to this many tokens an answer has no more room than a short one; chosen by cross-validation (70, 100, 130). */
const roomyLength = 100

/**
 * Runs every rule over a reading. Findings are stamped with rule, credit and dimension, sorted by place, and
 * without duplicates; only as many of a rule as can count are kept.
 */
export function runRules(reading: Reading): { findings: Finding[]; evidence: Evidence } {
  const room = Math.sqrt(Math.max(1, reading.tokens.length / roomyLength))
  const evidence = {} as Record<RuleId, { found: number; share: number }>
  const findings: Finding[] = []
  for (const rule of rules) {
    const most = rule.credit === 'earns' ? rule.cap * room : rule.cap
    const runs = dropOverlaps(rule.find(reading)).slice(0, Math.ceil(most))
    const share = Math.min(1, runs.length / most)
    evidence[rule.id] = {
      found: runs.length,
      share: rule.credit === 'earns' ? share * reading.account : share,
    }
    for (const run of runs) {
      const place = spanOf(reading, run.from, run.to)
      const reason = rule.reason(quote(reading.text.slice(place.start, place.end)))
      for (const dimension of rule.dimensions) {
        findings.push({ ruleId: rule.id, dimension, credit: rule.credit, place, reason })
      }
    }
  }
  return { findings: sortAndDedupe(findings), evidence }
}

/** Runs in order of place; of two that overlap, the one that begins first, and of those the longer. */
function dropOverlaps(runs: readonly TokenRun[]): TokenRun[] {
  const kept: TokenRun[] = []
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (run.from >= (kept.at(-1)?.to ?? 0)) kept.push(run)
  }
  return kept
}

/** Longest quotation inside a reason, in characters. */
const longestQuote = 80

function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= longestQuote
    ? line
    : line.slice(0, longestQuote).replace(/\s\S*$/, '') + ' …'
}

function sortAndDedupe(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>()
  for (const finding of findings) {
    const key = [
      finding.place?.start ?? -1,
      finding.place?.end ?? -1,
      finding.dimension,
      finding.ruleId,
    ].join(' ')
    if (!byKey.has(key)) byKey.set(key, finding)
  }
  return [...byKey.values()].sort(
    (a, b) =>
      (a.place?.start ?? -1) - (b.place?.start ?? -1) ||
      (a.place?.end ?? -1) - (b.place?.end ?? -1) ||
      compare(a.dimension, b.dimension) ||
      compare(a.ruleId, b.ruleId),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
