import type { Clause } from '../text/clause.ts'
import type { OutcomeFact } from './fact.ts'
import { stemWord } from './stem.ts'
import { collectStems, isDenied, quoteOf } from './telling.ts'
import type { Telling } from './telling.ts'
import { valenceOf } from './valence.ts'

/** Verbs whose denial says nothing about how a matter ended. Provenance: written for this project. */
const idle = new Set(
  (
    'be have do go get come say know think want need like believe feel see look tell ask mean seem understand remember care mind try let make put take give ' +
    'stop keep use talk speak hear expect call sit stand wait show happen find notice work help start begin'
  ).split(' '),
)
/** Verbs of which one denies the other. Provenance: written for this project. */
const opposites: readonly (readonly [string, string])[] = [
  [
    'accept agree approve adopt allow permit endorse welcome',
    'reject refuse decline deny block forbid veto ban',
  ],
  ['keep retain stay remain', 'leave quit resign drop'],
  ['pass succeed hold survive', 'fail break collapse'],
  ['win gain save', 'lose'],
  ['launch open introduce', 'cancel scrap abandon close shelve'],
  ['rise grow increase climb double', 'fall shrink decrease halve'],
  ['renew extend', 'cancel terminate'],
]
const sideByStem = new Map<string, { topic: string; good: boolean }>()
opposites.forEach(([good, bad], i) => {
  for (const verb of good.split(' '))
    sideByStem.set(stemWord(verb), { topic: `pair ${i}`, good: true })
  for (const verb of bad.split(' '))
    sideByStem.set(stemWord(verb), { topic: `pair ${i}`, good: false })
})
const wordsAfter = 6
/** The topic of acts that end a matter well or badly, whatever it is. */
export const ending = 'ending'

/**
 * What was done or not done, act by act ("the county bought it", "the county didn't buy it"): topics are the verb's stem.
 * Only what happened or did not happen, not what might have.
 */
export function readActs(telling: Telling): OutcomeFact[] {
  const facts: OutcomeFact[] = []
  for (const clause of telling.clauses) {
    const word = telling.words[clause.verbAt]
    if (word === undefined || !happened(clause)) continue
    const valence = valenceOf(telling, clause)
    const isIdle = word.stem === '' || idle.has(clause.verb)
    if (valence === undefined && isIdle) continue
    const end = Math.min(telling.words.length, clause.verbAt + wordsAfter)
    const denied = isDenied(telling, clause)
    const side = sideByStem.get(word.stem)
    const told = {
      kind: 'outcome',
      about: [
        ...new Set(
          collectStems(telling.words, clause.subjectFrom, clause.verbAt).concat(
            collectStems(telling.words, clause.verbAt + 1, end),
          ),
        ),
      ],
      ...quoteOf(telling, clause.subjectFrom, clause.verbAt + 1),
    } as const
    if (!isIdle) facts.push({ ...told, topic: `act ${word.stem}`, good: !denied })
    if (valence !== undefined) facts.push({ ...told, topic: ending, good: valence !== denied })
    if (side !== undefined) facts.push({ ...told, topic: side.topic, good: side.good !== denied })
  }
  return facts
}

function happened(clause: Clause): boolean {
  return (clause.mode === 'past' || clause.mode === 'perfect') && !clause.reported
}
