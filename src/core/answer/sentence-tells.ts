import type { Reading } from '../judge/reading.ts'
import { happened } from '../judge/reading.ts'
import type { Clause } from '../text/clause.ts'
import { wordList } from '../text/word-list.ts'
import type { Span } from '../text/span.ts'

/** What a sentence does in an account; it may do several things, or none that was read. */
export type Tells = 'setting' | 'turn' | 'act' | 'practice' | 'present' | 'stance'

/** What somebody or something was, had or was for: the ground that a story stands on. */
const states = wordList(`
be, have, work, run, use, need, belong, mean, know, own, hold, cost, consist, want, sit, stand, live, make, serve, sell, host
`)

/**
 * What each sentence tells, by who acts in its clauses and whether it happened: how things stood (`setting`), what befell
 * or somebody else did (`turn`), what the speaker did (`act`), what they do since (`practice`), what they hold or do now (`stance`), how
 * things are (`present`). One set for each sentence. Linear in the words.
 */
export function readTells(reading: Reading, sentences: readonly Span[]): Set<Tells>[] {
  const { clauses, tokens, practice } = reading
  const told = sentences.map(() => new Set<Tells>())
  let at = 0
  for (const [index, clause] of clauses.entries()) {
    const start = tokens[clause.verbAt]?.start ?? 0
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1
    const tells = practice.has(index) ? practiceOf(clause) : tellsOf(clause)
    if (tells !== null) told[at]?.add(tells)
  }
  return told
}

/** What others do since is how things are now. */
const practiceOf = ({ actor }: Clause): Tells =>
  actor === 'i' || actor === 'we' ? 'practice' : 'present'

function tellsOf(clause: Clause): Tells | null {
  if (clause.reported) return null
  const own = clause.actor === 'i' || clause.actor === 'we'
  if (clause.mode === 'habit') return own ? 'practice' : 'setting'
  if (clause.mode === 'now') return own ? 'stance' : 'present'
  if (!happened(clause) && clause.mode !== 'perfect') return null
  if (clause.progressive || states.has(clause.act)) return 'setting'
  if (own && !clause.passive) return 'act'
  return 'turn'
}
