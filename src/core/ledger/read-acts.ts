import type { Clause } from '../text/clause.ts'
import type { OutcomeFact } from './fact.ts'
import { collectStems, quoteOf } from './telling.ts'
import type { Telling } from './telling.ts'

/** Verbs whose denial says nothing about how a matter ended. Provenance: written for this project. */
const idle = new Set(
  (
    'be have do go get come say know think want need like believe feel see look tell ask mean seem understand remember care mind try let make put take give ' +
    'stop keep use talk speak hear expect call sit stand wait show happen find notice work help start begin'
  ).split(' '),
)
const wordsAfter = 6

/**
 * What was done or not done, act by act ("the county bought it", "the county didn't buy it"): topics are the verb's stem.
 * Only what happened or did not happen, not what might have.
 */
export function readActs(telling: Telling): OutcomeFact[] {
  const facts: OutcomeFact[] = []
  for (const clause of telling.clauses) {
    const word = telling.words[clause.verbAt]
    if (word === undefined || word.stem === '' || idle.has(clause.verb) || !happened(clause))
      continue
    const end = Math.min(telling.words.length, clause.verbAt + wordsAfter)
    facts.push({
      kind: 'outcome',
      topic: `act ${word.stem}`,
      good: !clause.negated,
      about: [
        ...new Set(
          collectStems(telling.words, clause.subjectFrom, clause.verbAt).concat(
            collectStems(telling.words, clause.verbAt + 1, end),
          ),
        ),
      ],
      ...quoteOf(telling, clause.subjectFrom, clause.verbAt + 1),
    })
  }
  return facts
}

function happened(clause: Clause): boolean {
  return (clause.mode === 'past' || clause.mode === 'perfect') && !clause.reported
}
