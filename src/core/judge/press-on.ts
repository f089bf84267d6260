import type { Clause } from '../text/clause.ts'
import type { Dimension } from './dimension.ts'
import { clearDecisionVerbs, genericVerbs, speechVerbs } from './lexicons/verbs.ts'
import type { TokenRun } from './phrase.ts'
import { endsSentence, happened } from './reading.ts'
import type { Reading } from './reading.ts'
import type { RuleId } from './rules.ts'
import type { Draft } from './run-rules.ts'

/** The words a question presses on, and how much they pass over: 0 (they only stand at the right place) and up. */
export interface Pressure {
  run: TokenRun
  vagueness: number
}

/** Rules whose words pass over a dimension, and how surely. The first that found something is pressed on. */
const passingOver: Readonly<Record<Dimension, readonly (readonly [RuleId, number])[]>> = {
  moment: [['moment-phase', 1]],
  ownership: [],
  decision: [['decision-vague', 1]],
  tension: [
    ['tension-harmony', 1],
    ['tension-vague', 0.6],
  ],
  people: [['people-crowd', 0.8]],
  outcome: [['outcome-vague', 1]],
  learning: [
    ['learning-platitude', 1.5],
    ['learning-said', 0.8],
  ],
}

/** The clause that is vaguest for a dimension; undefined where none can be quoted. */
export function findPressure(
  reading: Reading,
  drafts: readonly Draft[],
  dimension: Dimension,
): Pressure | undefined {
  for (const [id, vagueness] of passingOver[dimension]) {
    const found = drafts.filter(({ rule }) => rule.id === id).map(({ run }) => run)
    // What comes late is how it ended; elsewhere the first place is where the story turns.
    const ordered = dimension === 'outcome' || dimension === 'learning' ? found.reverse() : found
    for (const run of ordered) {
      const quoted = quoteAround(reading, run)
      if (quoted !== undefined) return { run: quoted, vagueness }
    }
  }
  for (const { clause, vagueness } of findBareClauses(reading, dimension)) {
    const quoted = quoteAround(reading, { from: clause.subjectFrom, to: clause.verbAt + 1 })
    if (quoted !== undefined) return { run: quoted, vagueness }
  }
  return undefined
}

/** A clause that stands where evidence for a dimension would, and how surely it passes over it. */
interface BareClause {
  clause: Clause
  vagueness: number
}

/** Where the evidence would stand, best first: who hides behind a passive, the last thing told, the people without a face. */
function findBareClauses(reading: Reading, dimension: Dimension): BareClause[] {
  const told = reading.clauses.filter((clause) => happened(clause) && !clause.reported)
  const acts = told.filter((clause) => clause.verb !== 'be')
  const all = (clauses: readonly Clause[], vagueness: number): BareClause[] =>
    clauses.map((clause) => ({ clause, vagueness }))
  switch (dimension) {
    case 'ownership':
    case 'decision': {
      const hidden = acts.filter(hidesWhoActs)
      return [
        ...all(hidden.filter(isTurningPoint), 1),
        ...all(hidden, 0.6),
        ...all(
          acts.filter(
            ({ actor, act }) => actor === 'we' || (actor === 'i' && genericVerbs.has(act)),
          ),
          0.3,
        ),
      ]
    }
    case 'people':
      return [
        ...all(
          told.filter(
            ({ passive, actor, verb }) => passive && actor !== 'person' && speechVerbs.has(verb),
          ),
          0.8,
        ),
        ...all(
          told.filter(({ actor, actorWord }) => actor === 'group' && actorWord !== 'nobody'),
          0.6,
        ),
        ...all(
          told.filter(({ actor }) => actor === 'person' || actor === 'other'),
          0,
        ),
      ]
    case 'learning':
      return [...all(reading.clauses.filter(isSaying).slice(-1), 0.3), ...all(acts.slice(-1), 0)]
    case 'outcome':
      return all(acts.slice(-1), 0)
    case 'moment':
      return [
        ...all(
          reading.clauses.filter(({ mode }) => mode === 'habit'),
          0.8,
        ),
        ...all(acts, 0),
      ]
    case 'tension':
      return all(acts, 0)
  }
}

/** True for a passive without an agent, and for a team, somebody or everybody who acts. */
function hidesWhoActs({ actor, passive, actorWord }: Clause): boolean {
  return (actor === 'nobody' && passive) || (actor === 'group' && actorWord !== 'nobody')
}

const turning = new Set(
  'catch find notice spot suggest propose make change write fix solve build design jump wipe close restore replace repair do settle agree'.split(
    ' ',
  ),
)

/** True for an act on which the story turns: found, chosen, changed. */
function isTurningPoint({ act }: Clause): boolean {
  return turning.has(act) || clearDecisionVerbs.has(act)
}

/** True for what is said to hold in general: "failure is the best teacher", "you have to manage expectations". */
function isSaying({ mode, actor, actorWord, reported }: Clause): boolean {
  return (
    (mode === 'now' || mode === 'habit' || mode === 'would') &&
    !reported &&
    (actor === 'thing' || actorWord === 'you' || actorWord === 'one')
  )
}

const fewestQuoted = 3
const mostQuoted = 12

/** The clause around a run, cut at the ends of sentences and to at most twelve words; undefined below three. */
function quoteAround(reading: Reading, run: TokenRun): TokenRun | undefined {
  const { clauses, clauseAt, tokens } = reading
  const clause = clauses[clauseAt[run.from] ?? -1]
  const last = clauses[clauseAt[run.to - 1] ?? -1]
  let from = Math.min(run.from, clause?.subjectFrom ?? run.from)
  for (let at = run.from; at > from; at--) if (endsSentence(reading, at - 1, at)) from = at
  let to = Math.min(Math.max(run.to, last?.to ?? run.to), from + mostQuoted, tokens.length)
  for (let at = run.from + 1; at < to; at++) if (endsSentence(reading, at - 1, at)) to = at
  while (to > from && leadsOn.has(tokens[to - 1]!.norm)) to -= 1
  while (from < run.from && leadsOn.has(tokens[from]!.norm)) from += 1
  return to - from >= fewestQuoted ? { from, to } : undefined
}

const leadsOn = new Set(
  'and but or so then because since when that where while if as the a an to of for in with which who what'.split(
    ' ',
  ),
)
