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

/** The same pairs judged: whether a contradiction was reported, and whether its kind was named right. */
interface JudgedPair extends TellingPair {
  reported: boolean
  kindRight: boolean
}

/** Pairs with a contradiction or none, in the shared file and in the project's own (see their README). */
const files = ['tellings', ...Array.from({ length: 14 }, (_, at) => `own-${at + 1}`)]

/** What the ledger makes of pairs of tellings whose contradictions are known, file by file. */
export function evaluateLedger(): Map<string, JudgedPair[]> {
  return new Map(files.map((file) => [file, readPairs(file).map(judgePair)]))
}

function readPairs(file: string): TellingPair[] {
  const path = join(process.cwd(), 'test/fixtures/tellings', `${file}.jsonl`)
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as TellingPair)
}

function judgePair(pair: TellingPair): JudgedPair {
  const found = compareTellings(tellFacts(pair.tellings[0]), tellFacts(pair.tellings[1]))
  return {
    ...pair,
    reported: found.length > 0,
    kindRight: found.some((one) => one.kind === pair.kind),
  }
}

/** Rows for the table: what, bar, share judged right. The shared file's are told kind by kind. */
export function ledgerRows(): [what: string, bar: string, right: string][] {
  const rows: [string, string, string][] = []
  for (const [file, pairs] of evaluateLedger()) {
    const isShared = file === 'tellings'
    rows.push([
      `tellings, ${isShared ? 'shared' : file} (${pairs.length})`,
      '≥ 85 %',
      share(pairs, isRight),
    ])
    const found = pairs.filter((pair) => pair.contradiction && pair.reported)
    rows.push([
      `  false alarms ${count(pairs, (pair) => pair.reported && !pair.contradiction)}, misses ${count(pairs, (pair) => !pair.reported && pair.contradiction)}; kind named right`,
      '',
      share(found, (pair) => pair.kindRight),
    ])
    if (!isShared) continue
    for (const kind of new Set(pairs.map((pair) => pair.kind))) {
      const some = pairs.filter((pair) => pair.kind === kind)
      rows.push([`  ${kind} (${some.length})`, '', share(some, isRight)])
    }
  }
  return rows
}

function isRight(pair: JudgedPair): boolean {
  return pair.reported === pair.contradiction
}

function count(pairs: readonly JudgedPair[], counts: (pair: JudgedPair) => boolean): number {
  return pairs.filter(counts).length
}

function share(pairs: readonly JudgedPair[], counts: (pair: JudgedPair) => boolean): string {
  const hits = count(pairs, counts)
  return `${((100 * hits) / Math.max(1, pairs.length)).toFixed(hits === pairs.length ? 0 : 1)} %`
}
