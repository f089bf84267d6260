import { wordList } from '../../text/word-list.ts'
import { feelingVerbs } from '../lexicons/verbs.ts'
import type { TokenRun } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { PhraseShape } from './phrase-kind.ts'

/** What an answer tells right after quoted words, or as their reason in or before them, so that it is not asked. Linear in the run. */
export function readNext(
  { tokens, clauses, clauseAt }: Reading,
  { from, to }: TokenRun,
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
  let whyNext = from > 0 && tokens[from - 1]!.norm === 'so' && tokens[from - 1]!.after !== 'comma'
  for (let at = from; at < Math.min(tokens.length, to + whyReach) && !whyNext; at++)
    whyNext =
      reasons.has(tokens[at]!.norm) ||
      (tokens[at]!.norm === 'so' && tokens[at + 1]?.norm === 'that')
  return { actsNext, whyNext }
}

/** What somebody did about it is told within three clauses, if it is. */
const clausesNext = 3
/** In tokens. */
const nextReach = 30
const whyReach = 4
const reasons = wordList('because, since, cause, feared, afraid')
