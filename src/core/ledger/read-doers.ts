import { agentOf } from './agents.ts'
import type { AgentFact } from './fact.ts'
import { collectStems, quoteOf } from './telling.ts'
import type { Telling } from './telling.ts'

/** Acts that both sides of a story do: who did them once says nothing of who did them the other time. */
const shared = new Set(
  (
    'be have do go get come say know think want need like believe feel see look tell ask mean seem understand remember care mind try let make put take give ' +
    'keep use talk speak hear expect call ring phone sit stand wait show happen work help start begin agree laugh love hate thank answer reply bring stay leave ' +
    'find notice discover spot catch detect decide choose join meet learn read nod smile drive walk watch listen hold count write explain worry argue visit sleep eat drink live turn spend pay lose'
  ).split(' '),
)
const wordsAround = 7

/** Who did what: the telling's acts of the speaker, and of others who are named. One may deny the other. */
export function readDoers(telling: Telling): AgentFact[] {
  const facts: AgentFact[] = []
  const { words } = telling
  for (const clause of telling.clauses) {
    const word = words[clause.verbAt]
    if (
      word === undefined ||
      word.stem === '' ||
      shared.has(clause.verb) ||
      clause.negated ||
      clause.reported
    )
      continue
    if (clause.mode !== 'past' && clause.mode !== 'perfect') continue
    const agent = agentOf(telling, clause)
    if (agent === undefined || agent.who === 'group') continue
    const stems = collectStems(words, clause.verbAt + 1, clause.verbAt + wordsAround)
    const about = stems.filter((stem) => stem !== word.stem && !agent.names.includes(stem))
    facts.push({
      kind: 'who-decided',
      agent,
      about,
      object: [word.stem],
      ...quoteOf(telling, clause.subjectFrom, clause.verbAt + 1),
    })
  }
  return facts
}
