import type { Clause } from '../../text/clause.ts'
import { roleNouns } from '../../text/people.ts'
import { wordList } from '../../text/word-list.ts'
import { phraseSet } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, phrasesInEvents, wordsOf } from '../rule.ts'

const phrases = phraseSet(`
who ran, who runs, who owned, who had, who 'd, who was, who led, who wanted, who came, came from, by trade, named @name, called @name, her name, his name, whose, years in,
@num years old, she ran, he ran, who answered, who headed, who worked, used to be, from the @any side, from support, responsible for
`)

/** "I named Kofi for it": what the speaker did. */
function isGivenName({ clauses, clauseAt }: Reading, at: number): boolean {
  const clause = clauses[clauseAt[at] ?? -1]
  return clause?.verb === 'name' && clause.verbAt === at && clause.actor !== 'person'
}

/** "She'd been promised the lot", "the last person had been sacked over it". */
const isOfPerson = ({ actor, actorWord = '' }: Clause): boolean =>
  actor === 'person' || (actor === 'nobody' && (oneOf.has(actorWord) || roleNouns.has(actorWord)))
const oneOf = wordList('he, she, who, somebody, someone')

export const peopleBackground = defineRule({
  id: 'people-background',
  dimensions: ['people'],
  credit: 'earns',
  label: 'who the other person was',
  cap: 3,
  find: (reading) =>
    distinctBy(
      [
        ...reading.clauses
          .filter((clause) => happened(clause) && clause.perfect && isOfPerson(clause))
          .map(clauseRun),
        ...phrasesInEvents(reading, phrases).filter((run) => !isGivenName(reading, run.from)),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say who that person was: “${quote}”.`,
})
