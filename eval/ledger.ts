import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareTellings, tellFacts } from '../src/core/ledger/compare-tellings.ts'

/** A pair of tellings of one story and whether they contradict each other. */
interface TellingPair {
  id: string
  tellings: [string, string]
  contradiction: boolean
  kind: string
}

/** One file's result: shares of pairs judged right, and which went wrong. */
export interface LedgerResult {
  file: string
  pairs: number
  right: number
  /** Pairs without a contradiction in which one was reported. */
  falseAlarms: string[]
  /** Pairs with a contradiction in which none was reported. */
  misses: string[]
  /** Contradictions found whose kind was named right, of those found. */
  kindRight: number
  found: number
  byKind: Map<string, { pairs: number; right: number }>
}

/** The ledger against pairs of tellings whose contradictions are known: the shared file, and the project's own. */
export function evaluateLedger(): LedgerResult[] {
  return ['tellings', 'own', 'fresh'].map(evaluateFile)
}

function evaluateFile(file: string): LedgerResult {
  const text = readFileSync(join('test', 'fixtures', 'tellings', `${file}.jsonl`), 'utf8')
  const pairs = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TellingPair)
  const result: LedgerResult = {
    file,
    pairs: pairs.length,
    right: 0,
    falseAlarms: [],
    misses: [],
    kindRight: 0,
    found: 0,
    byKind: new Map(),
  }
  for (const pair of pairs) {
    const contradictions = compareTellings(tellFacts(pair.tellings[0]), tellFacts(pair.tellings[1]))
    const reported = contradictions.length > 0
    const kind = result.byKind.get(pair.kind) ?? { pairs: 0, right: 0 }
    result.byKind.set(pair.kind, kind)
    kind.pairs += 1
    if (reported === pair.contradiction) {
      kind.right += 1
      result.right += 1
    } else (reported ? result.falseAlarms : result.misses).push(`${pair.id} ${pair.kind}`)
    if (reported && pair.contradiction) {
      result.found += 1
      if (contradictions.some((one) => one.kind === pair.kind)) result.kindRight += 1
    }
  }
  return result
}
