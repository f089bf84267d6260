import { spanOf } from '../text/parse-text.ts'
import type { Finding } from './judgment.ts'
import type { Reading } from './reading.ts'
import type { RuleId } from './rules.ts'
import { rules } from './rules.ts'

/** How many pieces of evidence each rule found, at most its cap. */
export type Counts = Readonly<Record<RuleId, number>>

/**
 * Runs every rule over a reading. Findings are stamped with rule, credit and dimension, sorted by place, and
 * without duplicates; only as many of a rule as its cap count, and the rest are dropped.
 */
export function runRules(reading: Reading): { findings: Finding[]; counts: Counts } {
  const counts = {} as Record<RuleId, number>
  const findings: Finding[] = []
  for (const rule of rules) {
    const runs = rule.find(reading).slice(0, rule.cap)
    counts[rule.id] = runs.length
    for (const run of runs) {
      const place = spanOf(reading, run.from, run.to)
      const reason = rule.reason(quote(reading.text.slice(place.start, place.end)))
      for (const dimension of rule.dimensions) {
        findings.push({ ruleId: rule.id, dimension, credit: rule.credit, place, reason })
      }
    }
  }
  return { findings: sortAndDedupe(findings), counts }
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
