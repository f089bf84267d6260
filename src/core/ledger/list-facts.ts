import { sameClaim, sharesMatter } from './claim.ts'
import type { ReadTelling } from './compare-story.ts'
import { factKinds, type Fact, type FactKind } from './fact.ts'
import { makeWording, type Wording } from './wording.ts'

/** One fact of a story and every time it was said, in the order of the tellings. */
export interface LedgerFact {
  kind: FactKind
  wordings: Wording[]
}

/** The facts that a story's tellings state, each once, by kind and then in the order in which they were first said. */
export function listFacts(tellings: readonly ReadTelling[]): LedgerFact[] {
  const rows: { fact: Fact; row: LedgerFact }[] = []
  for (const { telling, told } of tellings)
    for (const fact of told.facts) {
      const known = rows.find((one) => sameClaim(one.fact, fact) && sharesMatter(one.fact, fact))
      const wording = makeWording(telling, fact)
      if (known === undefined) rows.push({ fact, row: { kind: fact.kind, wordings: [wording] } })
      else known.row.wordings.push(wording)
    }
  return rows
    .map(({ row }) => row)
    .toSorted((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind))
}
