import { countShared, withAliases } from '../words/align.ts'
import type { Aliases } from '../words/align.ts'
import { clashes } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import type { Agent, AgentFact } from '../facts/fact.ts'

/** Shared words that make two findings or decisions the same one. */
const sameMatter = 1

/** Disagreements about who decided or who found. `aliases` tell which names and positions are one person. */
export function compareAgents(
  as: readonly AgentFact[],
  bs: readonly AgentFact[],
  aliases: readonly Aliases[],
  told: readonly [ReadonlySet<string>, ReadonlySet<string>],
): Contradiction[] {
  const isSame = (a: Agent, b: Agent) => sameAgent(a, b, aliases)
  return clashes(
    as,
    bs,
    (a, b) => isSame(a.agent, b.agent) && countShared(a.object, b.object) >= 1,
    (a, b) =>
      !isSame(a.agent, b.agent) &&
      excludes(a, b) &&
      areApart(a.agent, b.agent, told) &&
      countShared(a.about, b.about) >= sameMatter,
  )
}

/** True where two agents are one, as far as their words tell. */
export function sameAgent(a: Agent, b: Agent, aliases: readonly Aliases[]): boolean {
  if (a.who !== b.who) return false
  return (
    a.who !== 'other' ||
    countShared(withAliases(a.names, aliases), withAliases(b.names, aliases)) > 0
  )
}

/** Two others are two where one telling does not so much as name the other's: "Ilse", "the nurse" may be one. */
function areApart(
  a: Agent,
  b: Agent,
  [inA, inB]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  if (a.who !== 'other' || b.who !== 'other') return true
  return !a.names.some((name) => inB.has(name)) || !b.names.some((name) => inA.has(name))
}

/** "We found it" does not deny that I did; "we voted" denies that I decided. */
function excludes(a: AgentFact, b: AgentFact): boolean {
  if (a.kind !== b.kind) return false
  const whos = new Set([a.agent.who, b.agent.who])
  return a.kind === 'who-decided' || !(whos.has('group') && whos.has('speaker'))
}

/** Disagreements about who did one and the same thing: the speaker, or somebody else. */
export function compareDoers(
  as: readonly AgentFact[],
  bs: readonly AgentFact[],
  aliases: readonly Aliases[],
): Contradiction[] {
  return clashes(
    as,
    bs,
    (a, b) => sameAgent(a.agent, b.agent, aliases) && a.object[0] === b.object[0],
    (a, b) =>
      (a.agent.who === 'speaker') !== (b.agent.who === 'speaker') &&
      a.object[0] === b.object[0] &&
      countShared(a.about, b.about) > 0,
  )
}
