import { wordList } from '../text/word-list.ts'
import { opensWithPerson } from './facet-signs.ts'
import type { FacetSign } from './facet-signs.ts'
import { months, weekdays } from './lexicons/times.ts'
import { genericVerbs } from './lexicons/verbs.ts'
import { isNumber } from './phrase.ts'
import { readQuestion } from './read-question.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'

/** Words that questions are made of, and answers to any other as well. */
const ofAnyQuestion = wordList(
  'tell, say, take, go, let, come, see, like, want, know, mean, give, get, make, do, have, be, begin, stand, walk, run, think, happen, change, ask, call, leave, use, need, show, look, work, find, help, put',
)

const asksWho =
  /\b(?:who|whose|whom|which person|one person|name (?:one|a) person|the stakeholder)\b/i
const asksWhen = /\b(?:when|which day|what day|the moment when)\b/i

/** A word of the question at the head of the answer, or in it. */
const taken = { first: 0.5, later: 0.25 } as const
/** Who or when, named at once. */
const named = 0.5

/**
 * Signs that an answer takes its question up in the question's own words: it says of what was asked that it happened
 * ("What held?" – "It held"), or opens with the person or the day that was asked for.
 */
export function findTakenUp(reading: Reading, question: string): FacetSign[] {
  const { tokens, clauses, sentenceAt } = reading
  const { lemmas } = readQuestion(question)
  const seen = new Set<string>()
  const signs: FacetSign[] = []
  for (const clause of clauses) {
    const { verb, verbAt } = clause
    if (!happened(clause) || clause.negated || seen.has(verb)) continue
    if (!lemmas.has(verb) || ofAnyQuestion.has(verb) || genericVerbs.has(verb)) continue
    seen.add(verb)
    const weight = sentenceAt[verbAt] === 0 ? taken.first : taken.later
    signs.push({ run: { from: clause.subjectFrom, to: verbAt + 1 }, weight })
  }
  const opening = { from: 0, to: Math.min(2, tokens.length) }
  if (asksWho.test(question) && opensWithPerson(reading))
    signs.push({ run: opening, weight: named })
  if (asksWhen.test(question) && opensWithDay(reading)) signs.push({ run: opening, weight: named })
  return signs
}

/** "On 20 March, a Monday.": a first sentence that is a day and no more. */
function opensWithDay({ tokens, clauses, sentenceAt }: Reading): boolean {
  if (clauses[0] !== undefined && sentenceAt[clauses[0].verbAt] === 0) return false
  return tokens.some(
    ({ norm }, at) =>
      sentenceAt[at] === 0 &&
      (weekdays.has(norm) ||
        (months.has(norm) && [tokens[at - 1], tokens[at + 1]].some((it) => it && isNumber(it)))),
  )
}
