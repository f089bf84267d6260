import type { Clause } from '../text/clause.ts'
import { wordList } from '../text/word-list.ts'
import { feelingVerbs, genericVerbs } from './lexicons/verbs.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import type { TokenRun } from './phrase.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'
import { clauseRun } from './rule.ts'

const allOneCould = wordList(
  'anything, everything, all, what, whatever, as, best, if, how, where, that, so',
)
const modals = wordList('might, could')

/** "I could patch it or wait", "I might have asked" weighs; "as well as I could", "if we could" does not. */
function isOption({ tokens }: Reading, clause: Clause): boolean {
  const { subjectFrom, verbAt, act, reported, negated, actor, mode, perfect } = clause
  if (negated || reported || (actor !== 'i' && actor !== 'we')) return false
  if (act === 'could' || act === 'do' || act === 'be') return false
  if (allOneCould.has(tokens[subjectFrom - 1]?.norm ?? '')) return false
  if (mode === 'could') return true
  if (mode !== 'would' || !perfect) return false
  for (let at = subjectFrom; at < verbAt; at++) if (modals.has(tokens[at]!.norm)) return true
  return false
}

/** The way not taken, named by what speaks for it or by who expected it. */
const untaken = phraseSet(`
would have been quicker, would have been easier, would have been cheaper, would have been faster, would have been simpler, would have been safer, would have been shorter, would have been nicer,
the easy thing was, the easiest thing was, the easy way was, the quick way was, the obvious thing was, the safe thing was, the cheap way was, expected me to, advised me to, two ways, three ways, against the plan, against his advice, against her advice
`)

/** Where the account names a way that it could have gone. */
export function findOptions(reading: Reading): TokenRun[] {
  return [
    ...findPhrases(reading.tokens, untaken),
    ...reading.clauses.filter((clause) => isOption(reading, clause)).map(clauseRun),
  ]
}

/** An act this many clauses after the way not taken is what was done instead. */
const nextClauses = 1

/** True for what the speaker did right after a way that it could have gone: "I could have waited. I pulled the plug." */
export function isTakenInstead(
  reading: Reading,
  options: readonly TokenRun[],
  clause: Clause,
  index: number,
): boolean {
  if (!happened(clause) || clause.actor !== 'i' || clause.negated || clause.reported) return false
  if (genericVerbs.has(clause.act) || feelingVerbs.has(clause.act)) return false
  return options.some(({ from }) => {
    if (from >= clause.subjectFrom) return false
    const named = reading.clauseAt[from]!
    return index - named <= nextClauses && index > named
  })
}
