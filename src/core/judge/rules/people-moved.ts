import { movedVerbs } from '../lexicons/verbs.ts'
import { phraseSet } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, phrasesInEvents, wordsOf } from '../rule.ts'

const phrases = phraseSet(`
moved him, moved her, turned him, turned her, convinced him, convinced her, came round, changed his mind, changed her mind, was won, won him, won her,
calmed them, he laughed, she laughed, you write, said okay, said fine, said yes, she came, he came, he signed, she signed, he accepted, she accepted, gave us, gave me, took both, took all, took it on, took it back
`)

const halfway = new Set(['only', 'just', 'merely', 'hardly'])

/** "He came from the library": who he was. */
const comesFrom = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.norm === 'came' && tokens[at + 1]?.norm === 'from'

export const peopleMoved = defineRule({
  id: 'people-moved',
  dimensions: ['people', 'tension', 'outcome'],
  credit: 'earns',
  label: 'what moved the other person',
  cap: 3,
  find: (reading) =>
    distinctBy(
      [
        ...reading.clauses
          .filter(
            (clause) =>
              happened(clause) &&
              clause.actor === 'person' &&
              !clause.negated &&
              !clause.perfect &&
              movedVerbs.has(clause.verb) &&
              // "He only looked at the total": nothing moved.
              !halfway.has(reading.tokens[clause.verbAt - 1]?.norm ?? '') &&
              !comesFrom(reading, clause.verbAt),
          )
          .map(clauseRun),
        ...phrasesInEvents(reading, phrases).filter((run) => !comesFrom(reading, run.to - 1)),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You show the other person giving way, or acting on it: “${quote}”.`,
})
