import { remember } from '../../remember.ts'
import { aliasesOf } from '../facts/agents.ts'
import type { Aliases } from '../words/align.ts'
import { compareAgents, compareDoers } from './compare-agents.ts'
import { compareDates } from './compare-dates.ts'
import { compareOrder, compareSequence } from './compare-order.ts'
import { compareQuantities, compareTeamSizes } from './compare-quantities.ts'
import {
  compareActs,
  compareOutcomes,
  comparePeople,
  compareReach,
  compareRoles,
} from './compare-states.ts'
import { compareParticulars } from './compare-particulars.ts'
import { compareFirstFinders } from './compare-first-finders.ts'
import { compareSole } from './compare-sole.ts'
import { compareSlots, type SlotTrust } from './compare-slots.ts'
import { contradict } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import { extractFacts } from '../facts/extract-facts.ts'
import type { AgentFact, Fact, FactKind, FactOf, OutcomeFact, QuantityFact } from '../facts/fact.ts'
import { agree } from '../facts/tolerance.ts'
import type { Span } from '../../text/span.ts'
import { readDoers } from '../facts/read-doers.ts'
import { readActs } from '../facts/read-acts.ts'
import { readSequence } from '../facts/read-sequence.ts'
import type { ToldAct } from '../facts/read-sequence.ts'
import { agreedKinds, compareStances, readStances, type Stance } from './stances.ts'
import { readRetelling, type Retelling } from './retelling.ts'
import { tellOnePart } from './one-part.ts'
import { areOfTwoScopes } from './scope.ts'
import { mayBeOneEvent, readSetting } from './same-event.ts'
import { isImagined, saysTheSame } from './same-statement.ts'
import { readTelling } from '../words/telling.ts'
import { quoteWhole } from './whole-quote.ts'

/** What a telling states: small enough to be remembered for every telling of a story. */
export interface ToldFacts {
  facts: readonly Fact[]
  /** The same by kind: every comparison asks for them so. */
  factsByKind: ReadonlyMap<FactKind, readonly Fact[]>
  /** What was done and what was not, act by act: too many to list, but one denies the other. */
  acts: readonly OutcomeFact[]
  /** Who did each of them, where the telling says so. */
  doers: readonly AgentFact[]
  /** What the speaker did, in the order of the telling. */
  sequence: readonly ToldAct[]
  /** The sides it takes on what panels ask: who had the say, who saw it first, whether it got out, how it ended. */
  stances: readonly Stance[]
  /** Which names and positions are one person. */
  aliases: Aliases
  /** Every stem that is told. */
  stems: ReadonlySet<string>
  /** The telling itself. */
  text: string
}

/** Reads a telling and its facts. Never throws. */
export function tellFacts(text: string): ToldFacts {
  const telling = readTelling(text)
  const facts = extractFacts(telling)
  return {
    facts,
    factsByKind: groupByKind(facts),
    stances: readStances(telling, facts),
    acts: readActs(telling),
    doers: readDoers(telling),
    sequence: readSequence(telling),
    aliases: aliasesOf(telling),
    stems: new Set(telling.words.map((word) => word.stem)),
    text,
  }
}

/** The same telling slot by slot, to be laid beside another: read when it is first asked for. */
export const retell = remember(({ text, facts }: ToldFacts): Retelling =>
  readRetelling(readTelling(text), facts),
)

/** A telling of five minutes states some sixty facts; beyond this many of a kind, only the first are compared. */
const mostCompared = 200

/**
 * Where two tellings of one story disagree, kind by kind. What phrases find is certain; where they find nothing, the
 * slots say what most likely is one, at the given trust. With the tellings swapped: the same pairs, turned round. Which
 * of two equal pairs is taken hangs on what comes first, so they are always compared in one order.
 */
export function compareTellings(
  a: ToldFacts,
  b: ToldFacts,
  trust: SlotTrust | 'phrases alone' = 'likely',
): Contradiction[] {
  return a.text <= b.text ? compareInOrder(a, b, trust) : compareInOrder(b, a, trust).map(turnRound)
}

function turnRound({ kind, facts, quotes }: Contradiction): Contradiction {
  return { kind, facts: [facts[1], facts[0]], quotes: [quotes[1], quotes[0]] }
}

function compareInOrder(
  a: ToldFacts,
  b: ToldFacts,
  trust: SlotTrust | 'phrases alone',
): Contradiction[] {
  const found = compareWithoutSlots(a, b, trust)
  if (found === undefined) return []
  if (found.length > 0 || trust === 'phrases alone') return quoteAll(found, a, b)
  return quoteAll(keepOfSlots(compareSlots(retell(a), retell(b), trust), a, b), a, b)
}

/** What is found before any weights are asked; undefined where the tellings are of two parts of the story. */
export function compareWithoutSlots(
  a: ToldFacts,
  b: ToldFacts,
  trust: SlotTrust | 'phrases alone',
): Contradiction[] | undefined {
  if (trust !== 'phrases alone' && !tellOnePart(retell(a).content, retell(b).content))
    return undefined
  const byPhrases = comparePhrases(a, b)
  const found = byPhrases.length === 0 ? [] : keepOfOneEvent(byPhrases, a, b)
  if (found.length > 0 || trust === 'phrases alone') return found
  const [one, other] = [retell(a), retell(b)]
  const told = compareParticulars(one.particulars, other.particulars, trust)
  if (told.length > 0 || trust !== 'likely') return told
  const [here, there] = [withSetting(a), withSetting(b)]
  const sole = compareSole(one, other).filter(
    ({ facts: [x, y] }) => !areOfTwoScopes(here, x, there, y),
  )
  if (sole.length > 0) return sole
  return compareFirstFinders({ ...here.setting, ...a }, { ...there.setting, ...b })
}

/** Of what slots find, the likeliest that is told of one event and said outright; none or one. */
export function keepOfSlots(
  found: readonly Contradiction[],
  a: ToldFacts,
  b: ToldFacts,
): Contradiction[] {
  return found.length === 0 ? [] : dropUnsaid(keepOfOneEvent(found, a, b), a, b).slice(0, 1)
}

/** Kinds that the words of a passage lean to one side of. */
const sided: ReadonlySet<FactKind> = new Set<FactKind>([
  'who-decided',
  'who-found',
  'role',
  'reached-customers',
  'outcome',
])

function dropUnsaid(found: readonly Contradiction[], a: ToldFacts, b: ToldFacts): Contradiction[] {
  const [one, other] = [readSetting(readTelling(a.text)), readSetting(readTelling(b.text))]
  return found.filter(
    ({ kind, facts: [x, y] }) =>
      !sided.has(kind) ||
      !(
        saysTheSame(one, x.place, other, y.place) ||
        (kind === 'role' && a.facts.some((fact) => b.facts.some((it) => isOneTitle(fact, it)))) ||
        (kind !== 'reached-customers' && stateOneFigure(a, x.place, b, y.place)) ||
        isImagined(one, x.place) ||
        isImagined(other, y.place)
      ),
  )
}

/** "I was the shift supervisor", or in charge, in both: whatever else is heard, the speaker was one and the same in it. */
const isOneTitle = (a: Fact, b: Fact): boolean =>
  a.kind === 'role' &&
  b.kind === 'role' &&
  (a.title === '' ? a.rank === 'lead' && b.rank === 'lead' : a.title === b.title)

/** "Gave us half a year", "within 26 weeks": both places state one figure, and so the same thing in other words. */
function stateOneFigure(a: ToldFacts, placeA: Span, b: ToldFacts, placeB: Span): boolean {
  const [as, bs] = [figuresAt(a, placeA), figuresAt(b, placeB)]
  return as.some((one) => bs.some((other) => one.unit === other.unit && agree(one, other)))
}

function figuresAt({ facts }: ToldFacts, { start, end }: Span): QuantityFact[] {
  return facts.filter(
    (fact): fact is QuantityFact =>
      (fact.kind === 'count' || fact.kind === 'size' || fact.kind === 'duration') &&
      fact.place.start >= start &&
      fact.place.end <= end,
  )
}

const withSetting = ({ text, facts }: ToldFacts) => ({
  setting: readSetting(readTelling(text)),
  facts,
})

/** Without what is told of two events. */
function keepOfOneEvent(
  found: readonly Contradiction[],
  a: ToldFacts,
  b: ToldFacts,
): Contradiction[] {
  const [one, other] = [withSetting(a), withSetting(b)]
  return found.filter(
    ({ facts: [x, y] }) =>
      mayBeOneEvent(one.setting, x, other.setting, y) && !areOfTwoScopes(one, x, other, y),
  )
}

/** With quotations that a reader understands without the telling; of a kind, each is set against one other. */
function quoteAll(found: readonly Contradiction[], a: ToldFacts, b: ToldFacts): Contradiction[] {
  if (found.length === 0) return []
  const [one, other] = [readTelling(a.text), readTelling(b.text)]
  const seen = new Set<string>()
  return found.flatMap(({ kind, facts }) => {
    const quotes = [quoteWhole(one, facts[0].place), quoteWhole(other, facts[1].place)] as const
    const keys = [`${kind} a ${quotes[0]}`, `${kind} b ${quotes[1]}`]
    if (keys.some((key) => seen.has(key))) return []
    for (const key of keys) seen.add(key)
    return [{ kind, facts, quotes }]
  })
}

/** What phrases alone find. A story's ledger quotes for itself. */
export function comparePhrases(a: ToldFacts, b: ToldFacts): Contradiction[] {
  const agreed = agreedKinds(a.stances, b.stances)
  const found = compareFacts(a, b).filter((one) => !agreed.has(one.kind) || !isOfSpeaker(one))
  const kinds = new Set(found.map(({ kind }) => kind))
  return [...found, ...compareStances(a.stances, b.stances).filter(({ kind }) => !kinds.has(kind))]
}

/** Whether it was the speaker is heard all over a telling; which of the others it was stands in the words themselves. */
function isOfSpeaker({ facts }: Contradiction): boolean {
  return facts.some((fact) => 'agent' in fact && fact.agent.who === 'speaker')
}

function compareFacts(a: ToldFacts, b: ToldFacts): Contradiction[] {
  const aliases = [a.aliases, b.aliases]
  return [
    ...compareFigures(a, b),
    ...compareDates(pick(a, 'date'), pick(b, 'date')),
    ...compareOrder(pick(a, 'order'), pick(b, 'order'), aliases),
    ...compareSequence(pick(a, 'order'), b.sequence.slice(0, mostCompared), aliases).map(
      ([one, other]) => contradict(one, other),
    ),
    ...compareSequence(pick(b, 'order'), a.sequence.slice(0, mostCompared), aliases).map(
      ([one, other]) => contradict(other, one),
    ),
    ...compareRoles(pick(a, 'role'), pick(b, 'role')),
    ...compareAgents(pick(a, 'who-decided'), pick(b, 'who-decided'), aliases, [a.stems, b.stems]),
    ...compareAgents(pick(a, 'who-found'), pick(b, 'who-found'), aliases, [a.stems, b.stems]),
    ...compareDoers(a.doers.slice(0, mostCompared), b.doers.slice(0, mostCompared), aliases),
    ...compareReach(pick(a, 'reached-customers'), pick(b, 'reached-customers')),
    ...compareOutcomes(pick(a, 'outcome'), pick(b, 'outcome')),
    ...compareActs(a.acts.slice(0, mostCompared), b.acts.slice(0, mostCompared)),
    ...comparePeople(pick(a, 'person'), pick(b, 'person'), a.stems, b.stems),
  ]
}

/** The part of `compareTellings` that is about how many, how much and how long. */
export function compareFigures(a: ToldFacts, b: ToldFacts): Contradiction[] {
  return [
    ...compareQuantities(
      pick(a, 'count', 'size', 'duration'),
      pick(b, 'count', 'size', 'duration'),
    ),
    ...compareTeamSizes(pick(a, 'team-size'), pick(b, 'team-size')),
  ]
}

function groupByKind(facts: readonly Fact[]): Map<FactKind, Fact[]> {
  const groups = new Map<FactKind, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(fact.kind)
    if (group === undefined) groups.set(fact.kind, [fact])
    else if (group.length < mostCompared) group.push(fact)
  }
  return groups
}

function pick<K extends FactKind>(told: ToldFacts, ...kinds: [K, ...K[]]): readonly FactOf<K>[] {
  const [kind, ...others] = kinds
  const first = (told.factsByKind.get(kind) ?? []) as readonly FactOf<K>[]
  return others.length === 0 ? first : [...first, ...others.flatMap((other) => pick(told, other))]
}
