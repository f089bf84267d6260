import type { Aliases } from '../words/align.ts'
import { sameAgent } from './compare-agents.ts'
import { contradict, type Contradiction } from './contradiction.ts'
import type { AgentFact, Fact } from '../facts/fact.ts'
import { bagOf, likeness } from './likeness.ts'
import { additions, isAnyoneElse, type Setting } from './same-event.ts'

/** A telling's facts with the words around them. */
interface ToldSetting extends Setting {
  facts: readonly Fact[]
  aliases: Aliases
}

/** Words on each side that tell what was found. */
const reach = 22
/** The words around both finds have something in common. */
const leastLikeness = 0.2
/** Words after a find in which it is said to come on top of another: "found two more". */
const additionReach = 6

/**
 * Who saw it first, told otherwise. A story is of one fault, which others come upon after the first; so the first find of
 * each telling is held against the other's first, even where the speaker found its cause later in both.
 */
export function compareFirstFinders(a: ToldSetting, b: ToldSetting): Contradiction[] {
  const [one, other] = [firstFind(a), firstFind(b)]
  if (one === undefined || other === undefined) return []
  const whos = new Set([one.fact.agent.who, other.fact.agent.who])
  if (whos.has('group') || sameAgent(one.fact.agent, other.fact.agent, [a.aliases, b.aliases]))
    return []
  // Two who are named by a word each may be one: "Ilse", "the nurse".
  if (!whos.has('speaker') && !areNamedApart(one.fact, other.fact, a, b)) return []
  if (isAddition(a, one) || isAddition(b, other)) return []
  const around = ({ content }: Setting, { from }: Find) =>
    bagOf(content, from - reach, from + reach)
  return likeness(around(a, one), around(b, other)) >= leastLikeness
    ? [contradict(one.fact, other.fact)]
    : []
}

interface Find {
  fact: AgentFact
  from: number
}

function firstFind({ facts, telling: { words } }: ToldSetting): Find | undefined {
  const fact = facts.find((one): one is AgentFact => one.kind === 'who-found')
  if (fact === undefined) return undefined
  return { fact, from: words.findIndex(({ end }) => end > fact.place.start) }
}

/** Neither telling so much as names the other's finder as one who found: each names a kind of person of its own. */
function areNamedApart(one: AgentFact, other: AgentFact, a: Setting, b: Setting): boolean {
  const isOf = ({ telling }: Setting, names: readonly string[]) =>
    telling.words.some(({ stem }) => names.includes(stem))
  return !isOf(b, one.agent.names) || !isOf(a, other.agent.names)
}

function isAddition({ telling: { words } }: Setting, { from, fact }: Find): boolean {
  let to = from
  while (to < words.length && words[to]!.start < fact.place.end) to += 1
  return words
    .slice(from, to + additionReach)
    .some(
      ({ norm }, at) => additions.has(norm) && norm !== 'too' && !isAnyoneElse(words, from + at),
    )
}
