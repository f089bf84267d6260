import { wordList } from '../../text/word-list.ts'
import { feelingVerbs } from '../lexicons/verbs.ts'
import type { TokenRun } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { PhraseShape } from './phrase-kind.ts'

/** What an answer tells right after quoted words, so that it is not asked. Linear in the run. */
export function readNext(
  { tokens, clauses, clauseAt }: Reading,
  { to }: TokenRun,
): Required<Pick<PhraseShape, 'actsNext' | 'whyNext'>> {
  let first = Math.max(0, clauseAt[to - 1] ?? 0)
  while (first < clauses.length && clauses[first]!.verbAt < to) first += 1
  const next = clauses.slice(first, first + clausesNext)
  const actsNext = next.some(
    (one) =>
      (one.actor === 'i' || one.actor === 'we') &&
      happened(one) &&
      one.verb !== 'be' &&
      !feelingVerbs.has(one.act) &&
      one.verbAt - to < nextReach,
  )
  const whyNext = tokens.slice(to, to + whyReach).some(({ norm }) => reasons.has(norm))
  return { actsNext, whyNext }
}

/** What somebody did about it is told within three clauses, if it is. */
const clausesNext = 3
/** In tokens. */
const nextReach = 30
const whyReach = 4
const reasons = wordList('because, since, cause, feared, afraid')
