import { agentOf } from './agents.ts'
import type { AgentFact } from './fact.ts'
import { collectStems, isDenied, quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

/** Acts that both sides of a story do: who did them once says nothing of who did them the other time. */
const shared = new Set(
  (
    'be have do go get come say know think want need like believe feel see look tell ask mean seem understand remember care mind try let make put take give ' +
    'keep use talk speak hear expect call ring phone sit stand wait show happen work help start begin agree laugh love hate thank answer reply bring stay leave ' +
    'find notice discover spot catch detect decide choose join meet learn read nod smile drive walk watch listen hold count write explain worry argue visit sleep eat drink live turn spend pay lose'
  ).split(' '),
)
const wordsAround = 5
/** "Samira sorted them with me" */
const companyReach = 9
const pronouns = new Set(['he', 'she', 'they', 'who', 'it', 'that', 'which'])

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
      isDenied(telling, clause) ||
      clause.reported
    )
      continue
    if (clause.mode !== 'past' && clause.mode !== 'perfect') continue
    const agent = agentOf(telling, clause)
    if (agent === undefined || agent.who === 'group' || pronouns.has(clause.actorWord ?? ''))
      continue
    if (inCompany(telling, clause.subjectFrom - companyReach, clause.verbAt + companyReach))
      continue
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

/** Two who do it together are no two tellings of who did it. */
export function inCompany({ words }: Telling, from: number, to: number): boolean {
  for (let i = Math.max(1, from); i < Math.min(words.length, to); i++) {
    const [before, word] = [words[i - 1]!.norm, words[i]!.norm]
    if (before === 'with' && (word === 'me' || word === 'us' || words[i]!.capital)) return true
    if (
      before === 'and' &&
      (word === 'i' || word === 'me') &&
      words[i - 2]?.pos !== 'VERB' &&
      words[i]!.pause === 'none' &&
      isNamed(words, i - 2)
    )
      return true
  }
  return false
}

function isNamed(words: Telling['words'], at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.pos === 'PROPN' || word.unknown)
}
