import { titles } from '../text/people.ts'
import { isProbableName } from '../text/subject.ts'
import { wordList } from '../text/word-list.ts'
import { positionVerbs } from './lexicons/verbs.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'

/** From this many names on, an answer that says where nobody stood is a list of who attended. */
const fewestNames = 4

/** These take a position only in what is said. */
const saying = wordList('say, tell, ask, answer, reply')

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
    if (!titles.has(norm) && isProbableName(reading.tokens, at)) names.add(norm)
  })
  return names.size >= fewestNames
}
