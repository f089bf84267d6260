import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { RuleId } from './rules.ts'
import { rules } from './rules.ts'

/**
 * What each rule found. `share` is what the formula weighs, 0 to 1: found over the rule's cap. For what earns, the
 * cap goes with the root of the length, so that a long answer needs more to earn the same, and it counts by the
 * extent to which the answer is an account at all. What costs is never diluted.
 */
export type Evidence = Readonly<Record<RuleId, { found: number; share: number }>>

/** One piece of evidence before it is worded: the rule, and the words that it found. */
export interface Draft {
  rule: Rule<RuleId>
  run: TokenRun
}

/** A rule's cap is meant for an answer of this many tokens; chosen by cross-validation (70, 100, 130). */
const roomyLength = 100
/** However short, an answer needs this share of a cap. */
const leastRoom = 0.6

/** Rules whose evidence could be checked or pointed at: names, hours, counts, things, words said. */
const pointedRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'moment-clock',
  'moment-day',
  'moment-relative',
  'moment-place',
  'moment-detail',
  'outcome-number',
  'people-named',
  'people-moved',
  'own-speech',
  'decision-proposal',
  'tension-against',
])
/**
 * From one such piece of evidence in ten words, a short answer begins to count as dense, at one in six it fully does:
 * it says in fifty words what others say in a hundred, and needs no more to earn the same. Weak short answers of
 * real people lie below one in ten, excellent ones above one in eight.
 */
const densityFrom = 0.1
const densityFull = 0.16
/** A line or two can be dense by chance: so many pieces of evidence at least. */
const fewestPointed = 8

/** Runs every rule over a reading. Only as many drafts of a rule as can count are kept, each rule's in order of place. */
export function runRules(reading: Reading): { drafts: Draft[]; evidence: Evidence } {
  const found = rules.map((rule) => ({ rule, runs: dropOverlaps(rule.find(reading)) }))
  const room = findRoom(reading.tokens.length, found)
  const evidence = {} as Record<RuleId, { found: number; share: number }>
  const drafts: Draft[] = []
  for (const { rule, runs: all } of found) {
    const most = rule.credit === 'earns' ? rule.cap * room : rule.cap
    const runs = all.slice(0, Math.ceil(most))
    const share = Math.min(1, runs.length / most) ** 0.75
    evidence[rule.id] = {
      found: runs.length,
      share: rule.credit === 'earns' ? share * reading.account : share,
    }
    for (const run of runs) drafts.push({ rule, run })
  }
  return { drafts, evidence }
}

/** How much of a cap an answer of so many tokens has to fill. */
function findRoom(
  tokens: number,
  found: readonly { rule: Rule<RuleId>; runs: readonly TokenRun[] }[],
): number {
  const byLength = Math.sqrt(tokens / roomyLength)
  if (byLength >= 1) return byLength
  const pointed = found.reduce(
    (sum, { rule, runs }) => sum + (pointedRules.has(rule.id) ? runs.length : 0),
    0,
  )
  if (pointed < fewestPointed) return 1
  const dense = (pointed / Math.max(1, tokens) - densityFrom) / (densityFull - densityFrom)
  const pull = Math.min(1, Math.max(0, dense))
  return 1 - pull * (1 - Math.max(leastRoom, byLength))
}

/** Runs in order of place; of two that overlap, the one that begins first, and of those the longer. */
function dropOverlaps(runs: readonly TokenRun[]): TokenRun[] {
  const kept: TokenRun[] = []
  for (const run of [...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (run.from >= (kept.at(-1)?.to ?? 0)) kept.push(run)
  }
  return kept
}
