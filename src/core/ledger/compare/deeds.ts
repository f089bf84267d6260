import type { Actor, Clause } from '../../text/clause.ts'
import { agentOf } from '../facts/agents.ts'
import { eventStem } from '../words/event-stem.ts'
import type { Agent, AgentFact } from '../facts/fact.ts'
import { bagOf, coverage, sameness, sharedWeight, type Bag, type Content } from './likeness.ts'
import { inCompany } from '../facts/read-doers.ts'
import { additions } from './same-event.ts'
import { collectStems, isDenied, quoteOf, type Telling } from '../words/telling.ts'

/** Something that was done, and by whom. */
export interface Deed {
  fact: AgentFact
  /** The verb, alone. */
  act: Bag
  /** The kind of act that it is, or its stem. */
  sort: string
  /** The first thing that it was done to; empty where none stands close by. */
  head: Bag
  /** What it was done to, and the words after that. */
  object: Bag
}

/** Words after the verb that say what it was done to. */
const objectWords = 12
/** Every deed is held against every other; five minutes of speech tell some fifty. */
const mostDeeds = 80
/** "Samira sorted them with me" */
const companyReach = 9

/** Verbs that say no more than that something was or happened. Provenance: written for this project. */
const idle = new Set(
  'be have do go get come know think want need like believe feel look mean seem let make try keep happen start begin live want'.split(
    ' ',
  ),
)

/** What was done in a telling, by the speaker alone and by others who are named. Linear in its length. */
export function readDeeds(telling: Telling, content: Content): Deed[] {
  const deeds: Deed[] = []
  const { words, clauses } = telling
  let before: { actor: Actor; agent: Agent | undefined } | undefined
  for (const clause of clauses) {
    const { subjectFrom, mode, reported, actor } = clause
    if (deeds.length === mostDeeds) break
    const verbAt = actAt(telling, clause)
    const verb = verbAt === clause.verbAt ? clause.verb : clause.act
    // "My supervisor went out and told him": who went told him.
    const agent =
      agentOf(telling, clause) ??
      (clause.actorWord === undefined && before?.actor === actor ? before.agent : undefined)
    before = { actor, agent }
    if (words[verbAt]!.stem === '' || idle.has(verb) || reported) continue
    if (mode !== 'past' && mode !== 'perfect' && mode !== 'told-now') continue
    if (isDenied(telling, clause)) continue
    if (isOfThem(words, clause)) continue
    if (agent === undefined || agent.who === 'group') continue
    if (isAnswer(words[verbAt + 1]?.norm, agent)) continue
    if (inCompany(telling, subjectFrom - companyReach, verbAt + companyReach)) continue
    let to = verbAt + 1
    while (to < words.length && to <= verbAt + objectWords && words[to]!.pause !== 'stop') to += 1
    if (words.slice(subjectFrom, verbAt + 1 + headReach).some(({ norm }) => additions.has(norm)))
      continue
    deeds.push({
      fact: {
        kind: 'who-decided',
        agent,
        object: collectStems(words, verbAt, verbAt + 1),
        about: [...new Set(collectStems(words, verbAt + 1, to))],
        ...quoteOf(telling, subjectFrom, to),
      },
      act: bagOf(content, verbAt, verbAt + 1),
      sort: eventStem(words, verbAt),
      head: headAfter(words, content, verbAt, to),
      object: bagOf(content, verbAt + 1, to),
    })
  }
  return deeds
}

/** "Every one of them had dropped it", "the five of them, set the plan": who of them, and whether they did it, is not said. */
function isOfThem(words: Telling['words'], { subjectFrom, verbAt }: Clause): boolean {
  for (let i = Math.max(1, subjectFrom); i < verbAt; i++)
    if (words[i]!.norm === 'them' && words[i - 1]!.norm === 'of') return true
  return false
}

const actReach = 6

/** "She chose to raise the threshold" raised it: where the verb stands that says what was done. */
function actAt({ words }: Telling, { verbAt, verb, act, to }: Clause): number {
  if (act === verb || !choosing.has(verb)) return verbAt
  for (let at = verbAt + 1; at < Math.min(words.length, to, verbAt + actReach); at++)
    if (words[at]!.lemma === act) return at
  return verbAt
}

/** Verbs under which the act stands that was then done. Provenance: written for this project. */
const choosing = new Set('choose decide proceed manage go'.split(' '))

/** "He told me", "a printer wrote back": an act towards the speaker is the other side of one, and not the same. */
const isAnswer = (next: string | undefined, agent: Agent): boolean =>
  next === 'back' || (agent.who === 'other' && (next === 'me' || next === 'us'))

const headReach = 6

/** "wrote the rotation fix", "raised the memory limit": the nouns of the first thing named after the verb, the last first. */
function headAfter(words: Telling['words'], content: Content, verbAt: number, to: number): Bag {
  let head = -1
  let first = -1
  for (let i = verbAt + 1; i < Math.min(to, verbAt + 1 + headReach); i++) {
    const { pos, pause } = words[i]!
    const isNoun = pos === 'NOUN' || pos === 'PROPN'
    if (isNoun && (head === -1 || (head === i - 1 && pause === 'none'))) {
      head = i
      if (first === -1) first = i
    } else if (head !== -1 || (pos === 'ADP' && i > verbAt + 1)) break
  }
  return head === -1 ? [] : bagOf(content, first, head + 1).toReversed()
}

/** How far two deeds are one and the same, whoever did it. */
export function meetDeeds(a: Deed, b: Deed) {
  const [one, other] = [a.act[0], b.act[0]]
  return {
    act: one === undefined || other === undefined ? 0 : sameness(one, other),
    /** Both change something: "I changed the key", "Henrik fixed the key". */
    change: a.sort === '<change>' && b.sort === '<change>',
    /** What it was done to, 1 where either does not say. */
    head: meetHeads(a.head, b.head),
    covered: Math.max(coverage(a.object, b.object), coverage(b.object, a.object)),
    shared: sharedWeight(a.object, b.object),
  }
}

/** Of two compounds the last nouns are held against each other; of one alone, any of its nouns: "the memory limit", "the memory". */
function meetHeads(as: Bag, bs: Bag): number {
  const [a, b] = [as[0], bs[0]]
  if (a === undefined || b === undefined) return 1
  if (as.length > 1 && bs.length > 1) return sameness(a, b)
  return Math.max(...as.flatMap((one) => bs.map((other) => sameness(one, other))))
}
