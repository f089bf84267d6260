import type { Clause } from '../../text/clause.ts'
import type { Span } from '../../text/span.ts'
import { wordList } from '../../text/word-list.ts'
import { areOfTurn } from '../facts/extract-dates.ts'
import type { Fact, FactKind } from '../facts/fact.ts'
import { bagOf, likeness, readContent, sameness, type Content } from './likeness.ts'
import { stemWord } from '../words/stem.ts'
import type { Telling } from '../words/telling.ts'

/** A telling with its content words, to see what is told around a place. */
export interface Setting {
  telling: Telling
  content: Content
}

export const readSetting = (telling: Telling): Setting => ({
  telling,
  content: readContent(telling),
})

/** The clause that the words `from` to `to` stand in or, in a sentence of its own, lead up to. */
export function clauseAround(
  { words, clauses }: Telling,
  from: number,
  to: number,
): Clause | undefined {
  const isStopBetween = (left: number, right: number) =>
    words.slice(left + 1, right + 1).some(({ pause }) => pause === 'stop')
  const next = clauses.findIndex(({ subjectFrom }) => subjectFrom >= to)
  const before = clauses.at(next === -1 ? -1 : next - 1)
  if (next !== 0 && before !== undefined && !isStopBetween(before.verbAt, from)) return before
  const after = clauses[next]
  return after !== undefined && !isStopBetween(from, after.verbAt) ? after : undefined
}

const anybody = stemWord('person')

interface Scene {
  from: number
  to: number
  clause: Clause | undefined
}

export function sceneAt({ telling }: Setting, { start, end }: Span): Scene {
  const { words } = telling
  const from = Math.max(
    0,
    words.findIndex((word) => word.end > start),
  )
  let to = from + 1
  while (to < words.length && words[to]!.start < end) to += 1
  return { from, to, clause: clauseAround(telling, from, to) }
}

/** Kinds whose values hang on what was done: "told me on the Tuesday" and "wrote to him on the Thursday" are two events. */
export const hangsOnAct: ReadonlySet<FactKind> = new Set<FactKind>([
  'date',
  'duration',
  'size',
  'count',
])
const isAgentKind = (kind: FactKind) => kind === 'who-decided' || kind === 'who-found'
/** How alike the words close by must be where two decided, or found, in the same words: they may be of two things. */
const leastOfAgents = 0.3
/** So alike, the clauses or the words close by are of one event, whoever acts and whatever the verb is. */
const sameClause = 0.55
const sameSurroundings = 0.65
/** "Eleven people in the room" and "three people on it" need more in common than being people. */
const leastOfAnybody = 0.3
const isOfAnybody = (fact: Fact) => fact.kind === 'count' && fact.head === anybody
const nearReach = 10
const wideReach = 22
/** Words by which one event is said to come on top of another. */
export const additions: ReadonlySet<string> = new Set(
  'another more also too again else other'.split(' '),
)

/**
 * False where what is told at the two places are plainly two events: other acts, by others, or one of them is said to
 * come on top of the other ("found two more"). What the words leave open counts as one event.
 */
export function mayBeOneEvent(a: Setting, factA: Fact, b: Setting, factB: Fact): boolean {
  const { kind } = factA
  if (!isAgentKind(kind) && !hangsOnAct.has(kind)) return true
  return mayBeOne(meetScenes(a, factA, b, factB), factA, factB)
}

/** What stands around two facts, laid beside each other. */
interface MetScenes {
  a: Setting
  one: Scene
  b: Setting
  other: Scene
  clauses: number
  near: number
}

function meetScenes(a: Setting, factA: Fact, b: Setting, factB: Fact): MetScenes {
  const [one, other] = [sceneAt(a, factA.place), sceneAt(b, factB.place)]
  const clauses = likenessOfClauses(a, one, b, other)
  return { a, one, b, other, clauses, near: likenessNear(a, one, b, other) }
}

function mayBeOne(met: MetScenes, factA: Fact, factB: Fact): boolean {
  const { a, one, b, other, clauses, near } = met
  if (isAgentKind(factA.kind)) {
    if (isAddition(a, one) !== isAddition(b, other)) return false
    return near >= leastOfAgents || meetActs(a, one, b, other) !== 'same'
  }
  if (!hangsOnAct.has(factA.kind)) return true
  if (isOfAnybody(factA) && isOfAnybody(factB) && clauses < leastOfAnybody) return false
  if (clauses >= sameClause || near >= sameSurroundings) return true
  if (likenessNear(a, one, b, other, wideReach) >= sameSurroundings) return true
  return meetActs(a, one, b, other) !== 'differ' && !areTwoActors(one, other)
}

function isAddition({ telling }: Setting, { from, to, clause }: Scene): boolean {
  const end = Math.max(to, clause?.to ?? to)
  return telling.words.slice(from, end).some(({ norm }, at) => {
    // "Another nurse found it": another than the speaker, and no second find.
    const isOfWho = at + from < (clause?.verbAt ?? from) && (norm === 'another' || norm === 'other')
    return additions.has(norm) && !isOfWho && !isAnyoneElse(telling.words, at + from)
  })
}

const anyone = wordList('anyone, anybody, everyone, everybody, someone, somebody, nobody, anything')

/** "Before anyone else": all the others, and no second time. */
export const isAnyoneElse = (words: Telling['words'], at: number): boolean =>
  words[at]!.norm === 'else' && anyone.has(words[at - 1]?.norm ?? '')

/** Whether the verbs say the same; `open` where one says little or none is told. */
function meetActs(a: Setting, one: Scene, b: Setting, other: Scene): 'same' | 'differ' | 'open' {
  const [x, y] = [actOf(a, one), actOf(b, other)]
  if (x === undefined || y === undefined) return 'open'
  return sameness(x, y) > 0 ? 'same' : 'differ'
}

/** Verbs that say nothing of what was done. Provenance: written for this project. */
export const lightVerbs = wordList('need, take, want, use, spend, get, give, make, put, happen')

const actOf = ({ content }: Setting, { clause }: Scene) =>
  clause === undefined || lightVerbs.has(clause.verb)
    ? undefined
    : bagOf(content, clause.verbAt, clause.verbAt + 1)[0]

function areTwoActors({ clause: one }: Scene, { clause: other }: Scene): boolean {
  return (isSpeaker(one) && isSomebody(other)) || (isSomebody(one) && isSpeaker(other))
}
const isSpeaker = (clause: Clause | undefined) => clause?.actor === 'i' || clause?.actor === 'we'
const isSomebody = (clause: Clause | undefined) => clause?.actor === 'person'

function likenessOfClauses(a: Setting, one: Scene, b: Setting, other: Scene): number {
  const wordsOf = ({ content }: Setting, { clause }: Scene) =>
    clause === undefined ? [] : bagOf(content, clause.subjectFrom, clause.to)
  return likeness(wordsOf(a, one), wordsOf(b, other))
}

function likenessNear(a: Setting, one: Scene, b: Setting, other: Scene, reach = nearReach): number {
  const wordsOf = ({ content }: Setting, { from, to }: Scene) =>
    bagOf(content, from - reach, to + reach)
  return likeness(wordsOf(a, one), wordsOf(b, other))
}

/**
 * So alike, what stands around two facts tells of one event. Read off stories of ours: pairs of one event stand at .45
 * and over, nearly all of the others under it; who acted is asked of more, since most verbs are common.
 */
const leastAlike = 0.44
const leastAlikeOfAgents = 0.6

/**
 * True where two facts are plainly told of one event: nothing speaks against it, and the words around them are alike.
 * A story's ledger claims no more, for each of its tellings is held against all others.
 */
export function isPlainlyOneEvent(a: Setting, factA: Fact, b: Setting, factB: Fact): boolean {
  if (factA.kind === 'date' && factB.kind === 'date' && areOfTurn(factA, factB)) return true
  const met = meetScenes(a, factA, b, factB)
  const alike = Math.max(met.clauses, met.near)
  const least = isAgentKind(factA.kind) ? leastAlikeOfAgents : leastAlike
  return alike >= least && mayBeOne(met, factA, factB)
}
