import type { Clause } from '../../text/clause.ts'
import type { OutcomeFact } from './fact.ts'
import { wordList } from '../../text/word-list.ts'
import { stemWord } from '../words/stem.ts'
import { collectStems, isAnswerNo, isDenied, quoteOf } from '../words/telling.ts'
import type { Telling, TellingWord } from '../words/telling.ts'
import { isPassing, valenceOf } from './valence.ts'

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
    if (word === undefined || !happened(clause) || isToldOf(telling, clause)) continue
    if (isAtAnotherTime(telling, clause)) continue
    const valence = valenceOf(telling, clause)
    const isIdle = word.stem === '' || idle.has(clause.verb)
    if (valence === undefined && isIdle) continue
    const end = Math.min(telling.words.length, clause.verbAt + wordsAfter)
    const denied = isDenied(telling, clause)
    const side = isPassing(telling.words, clause.verbAt) ? undefined : sideByStem.get(word.stem)
    const told = {
      kind: 'outcome',
      about: aboutAct(telling, clause, end),
      ...quoteOf(telling, clause.subjectFrom, clause.verbAt + 1),
    } as const
    if (!isIdle) facts.push({ ...told, topic: `act ${word.stem}`, good: !denied })
    if (valence !== undefined) facts.push({ ...told, topic: ending, good: valence !== denied })
    if (side !== undefined) facts.push({ ...told, topic: side.topic, good: side.good !== denied })
  }
  return [...facts, ...readDeniedNouns(telling)]
}

/** A clause with fewer content words says no more than its act: "We were fined." What it is about stands before it. */
const fewStems = 2
const beforeReach = 26

function aboutAct({ words }: Telling, { subjectFrom, verbAt }: Clause, end: number): string[] {
  const own = collectStems(words, subjectFrom, verbAt).concat(collectStems(words, verbAt + 1, end))
  if (own.length >= fewStems) return [...new Set(own)]
  return [...new Set(collectStems(words, subjectFrom - beforeReach, subjectFrom).concat(own))]
}

const withoutAny = new Set(['no', 'without'])
const articles = new Set(['a', 'an', 'any', 'one', 'the'])
/** "There was no harm": nouns whose absence is a manner of speaking. Provenance: written for this project. */
const mannerly = new Set(
  'doubt idea way time need reason problem matter choice chance point sense one wonder word thing'
    .split(' ')
    .map(stemWord),
)

/** What people do, by the noun for it. Same provenance. */
const verbByNoun: Readonly<Record<string, string>> = {
  complaint: 'complain',
  complaints: 'complain',
  loss: 'lose',
  losses: 'lose',
  injury: 'injure',
  injuries: 'injure',
  argument: 'argue',
  apology: 'apologise',
  objection: 'object',
  objections: 'object',
  refusal: 'refuse',
  payment: 'pay',
  resignation: 'resign',
  approval: 'approve',
}
const verbStemOf = ({ norm, stem }: TellingWord): string =>
  Object.hasOwn(verbByNoun, norm) ? stemWord(verbByNoun[norm]!) : stem

/** "No fine", "without a complaint": denies that anybody was fined, or complained. */
function readDeniedNouns(telling: Telling): OutcomeFact[] {
  const { words } = telling
  return words.flatMap(({ norm }, at): OutcomeFact[] => {
    if (!withoutAny.has(norm) || isAnswerNo(words, at)) return []
    const nounAt = articles.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1
    const noun = words[nounAt]
    const next = words[nounAt + 1]
    const isThing =
      noun !== undefined &&
      noun.pause === 'none' &&
      // A noun that ends its sentence is taken for what it may be elsewhere: "with no fine".
      (noun.pos === 'NOUN' || noun.pos === 'ADJ') &&
      next?.pos !== 'ADJ' &&
      next?.pos !== 'NOUN' &&
      // "Without clipping on": how it was done, and nothing that was refused.
      !(norm === 'without' && noun.norm.endsWith('ing'))
    if (!isThing || noun.stem === '' || mannerly.has(noun.stem)) return []
    const about = [
      ...collectStems(words, at - deniedReach, at),
      ...collectStems(words, nounAt + 1, nounAt + 1 + deniedReach),
    ]
    return [
      {
        kind: 'outcome',
        topic: `act ${verbStemOf(noun)}`,
        good: false,
        about: [...new Set(about)],
        ...quoteOf(telling, at, nounAt + 1),
      },
    ]
  })
}
/** Words on each side that tell of what. */
const deniedReach = 18

const notYet = wordList('before, until, till')
const afterwards = wordList('afterwards, afterward, later, eventually')

/**
 * "Before they'd opened a tin", "and he approved it afterwards": what came later does not deny that it was not so when the
 * story turned.
 */
function isAtAnotherTime({ words }: Telling, { subjectFrom, verbAt }: Clause): boolean {
  if (notYet.has(words[subjectFrom - 1]?.norm ?? '')) return true
  for (let i = verbAt + 1; i < Math.min(words.length, verbAt + wordsAfter); i++) {
    if (words[i]!.pause === 'stop') return false
    if (afterwards.has(words[i]!.norm)) return true
    if (words[i]!.norm === 'fact' && words[i - 2]?.norm === 'after') return true
  }
  return false
}

const says = wordList('tell, say, think, believe, assume, promise, swear, claim, suppose, hope')
const saysReach = 12

/** "I'd told Gianni, the baker, that they were saved": what was said to be so was not therefore so. */
function isToldOf({ words }: Telling, { subjectFrom }: Clause): boolean {
  if (words[subjectFrom - 1]?.norm !== 'that') return false
  for (let i = subjectFrom - 1; i >= Math.max(0, subjectFrom - saysReach); i--) {
    if (says.has(words[i]!.lemma)) return true
    if (words[i]!.pause === 'stop') return false
  }
  return false
}

function happened(clause: Clause): boolean {
  return (clause.mode === 'past' || clause.mode === 'perfect') && !clause.reported
}
