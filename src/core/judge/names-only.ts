import { titles } from '../text/people.ts'
import { isProbableName } from '../text/subject.ts'
import type { Clause } from '../text/clause.ts'
import { wordList } from '../text/word-list.ts'
import { positionVerbs } from './lexicons/verbs.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'

/** From this many names on, an answer that says where nobody stood is a list of who attended. */
const fewestNames = 4
/** So many it is whatever each of them did. */
const manyNames = 6

/** What stands after these is a place as often as a person: "in Cree", "from Thompson". */
const whereabouts = wordList('in, at, from, near, through, into')

/** These take a position only in what is said. */
const saying = wordList('say, tell, ask, answer, reply')

/** "He went, put his hand in and …": an account that follows one person so far is no list. */
const fewestSteps = 2

function followsOne(clause: Clause): boolean {
  const { actor, actorWord, act, passive } = clause
  if (!happened(clause) || actor !== 'person' || passive || act === 'be' || act === 'have')
    return false
  return actorWord === undefined || actorWord === 'he' || actorWord === 'she'
}

/** True where names stand in a row and no one of them wants, says or refuses anything. */
export function isNamesOnly(reading: Reading): boolean {
  const takesPosition = reading.clauses.some(
    (clause, index) =>
      happened(clause) &&
      clause.actor === 'person' &&
      (clause.negated ||
        (saying.has(clause.verb)
          ? reading.clauses[index + 1]?.reported === true
          : positionVerbs.has(clause.verb))),
  )
  if (takesPosition) return false
  const names = new Set<string>()
  reading.tokens.forEach(({ norm }, at) => {
    if (titles.has(norm) || !isProbableName(reading.tokens, at)) return
    if (!whereabouts.has(reading.tokens[at - 1]?.norm ?? '')) names.add(norm)
  })
  if (names.size >= manyNames) return true
  return names.size >= fewestNames && reading.clauses.filter(followsOne).length < fewestSteps
}
