import { z } from 'zod'
import { readJsonLine, type UnreadLine } from '../json-line.ts'
import { compareTellings, tellFacts } from './compare/compare-tellings.ts'
import type { Contradiction } from './compare/contradiction.ts'
import type { Fact } from './facts/fact.ts'

/** One story to compare: its tellings, oldest first. */
export const LedgerLine = z.object({
  id: z.union([z.string(), z.number()]),
  tellings: z.array(z.string()),
})
export type LedgerLine = z.infer<typeof LedgerLine>

/** A fact with the telling it was said in, counted from 0. */
export type TellingFact = Fact & { telling: number }

/** What one line gives: every fact, and every pair of facts from two tellings that cannot both be so. */
export interface ComparedLine {
  id: string | number
  facts: TellingFact[]
  contradictions: {
    kind: Contradiction['kind']
    facts: [TellingFact, TellingFact]
    quotes: [string, string]
  }[]
}

export type LedgerLineResult = { kind: 'compared'; value: ComparedLine } | UnreadLine

/** Compares the tellings of one line of JSON, each with each. `line` is its number, from 1, for messages. Never throws. */
export function compareLine(json: string, line: number): LedgerLineResult {
  const read = readJsonLine(LedgerLine, json, line)
  if (read.kind !== 'read') return read
  const told = read.value.tellings.map(tellFacts)
  const contradictions: ComparedLine['contradictions'] = []
  told.forEach((a, first) =>
    told.slice(first + 1).forEach((b, offset) => {
      for (const { kind, facts, quotes } of compareTellings(a, b))
        contradictions.push({
          kind,
          facts: [
            { ...facts[0], telling: first },
            { ...facts[1], telling: first + 1 + offset },
          ],
          quotes: [...quotes],
        })
    }),
  )
  const facts = told.flatMap((one, telling) => one.facts.map((fact) => ({ ...fact, telling })))
  return { kind: 'compared', value: { id: read.value.id, facts, contradictions } }
}

/** Compares lines of JSON; blank lines are passed over. */
export function compareLines(text: string): LedgerLineResult[] {
  return text
    .split(/\r?\n/)
    .flatMap((json, index) => (json.trim() === '' ? [] : [compareLine(json, index + 1)]))
}
