import { positionVerbs } from '../lexicons/verbs.ts'
import { happened } from '../reading.ts'
import { findSpokenLines } from '../spoken-lines.ts'
import { findStatedPositions } from '../stated-positions.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

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
              happened(clause) && clause.actor === 'person' && positionVerbs.has(clause.verb),
          )
          .map(clauseRun),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say where another person stood: “${quote}”.`,
})
