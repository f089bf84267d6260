import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { positionVerbs } from '../lexicons/verbs.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { findSpokenLines } from '../spoken-lines.ts'
import { findStatedPositions } from '../stated-positions.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

const clausal = wordList('that, no')

/** "Gunnar held that a buoy nobody asks for is lost", "Stefan saw no reason". */
function holds({ tokens }: Reading, { verb, verbAt }: Clause): boolean {
  const next = tokens[verbAt + 1]?.norm ?? ''
  return (verb === 'hold' || verb === 'see') && clausal.has(next)
}

export const peoplePosition = defineRule({
  id: 'people-position',
  dimensions: ['people', 'tension'],
  credit: 'earns',
  label: "another person's position",
  cap: 4,
  find: (reading) =>
    distinctBy(
      [
        ...findStatedPositions(reading)
          .filter(({ side }) => side === 'other')
          .map(({ run }) => run),
        ...findSpokenLines(reading)
          .filter(({ speaker }) => speaker === 'person')
          .map(({ run }) => run),
        ...reading.clauses
          .filter(
            (clause) =>
              happened(clause) &&
              clause.actor === 'person' &&
              (positionVerbs.has(clause.verb) || holds(reading, clause)),
          )
          .map(clauseRun),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say where another person stood: “${quote}”.`,
})
