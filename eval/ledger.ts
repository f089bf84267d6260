import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareTellings, tellFacts } from '../src/core/ledger/compare/compare-tellings.ts'
import heldOutSets from './ledger-held-out.json' with { type: 'json' }
import type { Row } from './table.ts'

/** A pair of tellings of one story and whether they contradict each other. */
export interface TellingPair {
  id: string
  tellings: [string, string]
  contradiction: boolean
  kind: string
}

/** What a fit of the slots without a set makes of it; what is read and the phrases were written with sets in view. */
export interface HeldOutSet {
  pairs: number
  right: number
  rightWithPhrases: number
  falseAlarms: number
  /** The whole ledger with those slots. */
  rightAsWhole: number
}

/** The same pairs judged: whether a contradiction was reported, and whether its kind was named right. */
interface JudgedPair extends TellingPair {
  reported: boolean
  kindRight: boolean
}

/** Pairs with a contradiction or none, in the shared file and in the project's own (see their README). */
const files = ['tellings', ...Array.from({ length: 31 }, (_, at) => `own-${at + 1}`)]

/** What the ledger makes of pairs of tellings whose contradictions are known, file by file. */
export function evaluateLedger(): Map<string, JudgedPair[]> {
  return new Map([...readTellingPairs()].map(([file, pairs]) => [file, pairs.map(judgePair)]))
}

/** Every pair, by its file. */
export function readTellingPairs(): Map<string, TellingPair[]> {
  const folder = join(process.cwd(), 'test/fixtures/tellings')
  return new Map(files.map((file) => [file, readPairs(join(folder, `${file}.jsonl`))]))
}

function readPairs(path: string): TellingPair[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as TellingPair)
}

/** Holds two tellings against each other, and that against the label. */
export function judgePair(pair: TellingPair): JudgedPair {
  const found = compareTellings(tellFacts(pair.tellings[0]), tellFacts(pair.tellings[1]))
  return {
    ...pair,
    reported: found.length > 0,
    kindRight: found.some((one) => one.kind === pair.kind),
  }
}

/** Rows for the table: the share judged right, and the share with slots that learned without the set. */
export function ledgerRows(): Row[] {
  const rows: Row[] = []
  const heldOut: Readonly<Record<string, HeldOutSet>> = heldOutSets
  for (const [file, pairs] of evaluateLedger()) {
    const isShared = file === 'tellings'
    const held = heldOut[file]
    rows.push({
      what: `tellings, ${isShared ? 'shared' : file} (${pairs.length})`,
      bar: '≥ 85 %',
      judge: share(pairs, isRight),
      heldOut: held === undefined ? '' : shareOf(held.rightAsWhole, held.pairs),
    })
    const found = pairs.filter((pair) => pair.contradiction && pair.reported)
    rows.push({
      what: `  false alarms ${count(pairs, (pair) => pair.reported && !pair.contradiction)}, misses ${count(pairs, (pair) => !pair.reported && pair.contradiction)}; kind named right`,
      judge: share(found, (pair) => pair.kindRight),
    })
    if (!isShared) continue
    for (const kind of new Set(pairs.map((pair) => pair.kind))) {
      const some = pairs.filter((pair) => pair.kind === kind)
      rows.push({ what: `  ${kind} (${some.length})`, judge: share(some, isRight) })
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
  return shareOf(count(pairs, counts), pairs.length)
}

function shareOf(hits: number, all: number): string {
  return `${((100 * hits) / Math.max(1, all)).toFixed(hits === all ? 0 : 1)} %`
}
