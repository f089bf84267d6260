import { isProbableName } from '../../text/subject.ts'
import { roleNouns } from '../../text/people.ts'
import { inEvent } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { findSpokenLines } from '../spoken-lines.ts'
import { wordList } from '../../text/word-list.ts'
import { defineRule, distinctBy, tokenRuns, wordsOf } from '../rule.ts'

export const peopleNamed = defineRule({
  id: 'people-named',
  dimensions: ['people'],
  credit: 'earns',
  label: 'a person by name or role',
  cap: 2,
  find: (reading) => {
    const runs = tokenRuns(
      reading,
      (at) =>
        (isOneByRole(reading.tokens, at) ||
          (isProbableName(reading.tokens, at) && !isWhere(reading, at))) &&
        (inEvent(reading, at) || standsSince(reading, at)),
    )
    for (const { speaker, name } of findSpokenLines(reading))
      if (speaker === 'person') runs.push({ from: name.to - 1, to: name.to })
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You name a person or their role: “${quote}”.`,
})

const placing = wordList('in, at, near, into, outside, around, from, of, for, through, via')
/** "I shouted at Ben", "I believed in Ben". */
const turning = wordList(
  'shout, look, laugh, yell, snap, smile, stare, swear, point, wave, nod, believe, trust, confide, ring, faith, confidence, interest, angry, annoyed, cross, disappointed',
)

/** "In Leeds", "at Halden": where it was, unless somebody of that name does something. */
function isWhere({ tokens, clauses }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || !placing.has(before.norm) || tokens[at]!.after !== 'word')
    return false
  const turned = tokens[at - 2]
  if (turned !== undefined && before.after === 'word')
    if (turning.has(turned.lemma) || turning.has(turned.norm)) return false
  const { norm } = tokens[at]!
  return !clauses.some(({ actor, actorWord }) => actor === 'person' && actorWord === norm)
}

/** "Lucia has owned it since": somebody who is in it until now. */
function standsSince({ clauses, clauseAt, tokens }: Reading, at: number): boolean {
  const index = clauseAt[at] ?? -1
  const clause = clauses[index]
  // "Lucia and | Ben have owned it": the first of two stands before the clause.
  const own = clause === undefined || at < clause.subjectFrom ? clauses[index + 1] : clause
  if (own?.mode !== 'perfect' || own.actor !== 'person') return false
  return (
    at >= own.subjectFrom - pairReach && (at >= own.subjectFrom || tokens[at + 1]?.norm === 'and')
  )
}
const pairReach = 2

const one = new Set([
  'the',
  'a',
  'an',
  'my',
  'our',
  'his',
  'her',
  'their',
  'one',
  'this',
  'that',
  'another',
])

/** "A colleague", "a guy": nobody that one could find. */
const anyone = new Set(['colleague', 'coworker', 'person', 'guy', 'employee', 'worker'])

function isOneByRole(tokens: Parameters<typeof isProbableName>[0], at: number): boolean {
  const { norm } = tokens[at]!
  if (!roleNouns.has(norm)) return false
  if (anyone.has(norm) && tokens[at - 1]?.norm === 'a') return false
  return one.has(tokens[at - 1]?.norm ?? '') || one.has(tokens[at - 2]?.norm ?? '')
}
