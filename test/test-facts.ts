import { describe, expect, test } from 'vitest'
import { extractFacts } from '../src/core/ledger/facts/extract-facts.ts'
import type { FactKind, FactOf } from '../src/core/ledger/facts/fact.ts'
import { readTelling } from '../src/core/ledger/words/telling.ts'
import { markText, readMarked } from './mark-text.ts'

/**
 * Tests what a telling states of one kind: each row is a text with the quoted words marked, in order, and what `show`
 * makes of each fact found there.
 */
export function testFacts<K extends FactKind>(
  kind: K,
  show: (fact: FactOf<K>) => unknown,
  rows: readonly (readonly [
    marked: string,
    ...shown: (string | number | boolean | readonly unknown[])[],
  ])[],
): void {
  describe(`facts: ${kind}`, () => {
    test.each(rows.map(([marked, ...shown]) => ({ marked, shown })))(
      '$marked',
      ({ marked, shown }) => {
        const { text } = readMarked(marked)
        const facts = extractFacts(readTelling(text)).filter(
          (fact): fact is FactOf<K> => fact.kind === kind,
        )
        expect(
          markText(
            text,
            facts.map((fact) => fact.place),
          ),
        ).toBe(marked)
        expect(facts.map(show)).toEqual(shown)
      },
    )
  })
}
