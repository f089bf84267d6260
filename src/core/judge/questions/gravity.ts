import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'

/** What weighs in a passage, whatever it passes over: the speaker's own error, harm that was done, somebody against it. */
export type Gravity = 'error' | 'harm' | 'opposition'

/** Which of these a passage tells of, the gravest first; undefined for none. Linear in the run. */
export function readGravity(
  { tokens }: Reading,
  { from, to }: TokenRun,
  clauses: readonly Clause[],
): Gravity | undefined {
  let words = ''
  for (let at = from; at < to; at++) words += ` ${tokens[at]!.norm}`
  const isOwn = clauses.some(({ actor }) => actor === 'i') || / my /.test(words)
  if (isOwn && errors.test(words)) return 'error'
  const isRefused = !isOwn && refusing.test(words)
  const isTold = clauses.some(
    ({ mode }) => mode !== 'would' && mode !== 'could' && mode !== 'habit',
  )
  if (!isTold) return isRefused ? 'opposition' : undefined
  let found: Gravity | undefined
  for (let at = from; at < to; at++) {
    const { norm, lemma } = tokens[at]!
    if ((opposing.has(lemma) || opposing.has(norm)) && !denied(tokens, at)) return 'opposition'
    if ((harming.has(lemma) || harming.has(norm)) && !denied(tokens, at) && !isRelated(tokens, at))
      found = 'harm'
  }
  return found ?? (isRefused ? 'opposition' : undefined)
}

const errors =
  / (?:put (?:\w+ ){0,3}off|forgot|forgotten|missed|overlooked|underestimated|under-estimated|misread|misjudged|miscounted|ignored|skipped|brushed (?:\w+ )?off|too late|my (?:own )?(?:mistake|fault|error|doing)|(?:was|were|been|got it|got that) wrong|should have|should 've|had (?:not|n't|never) (?:\w+ )?(?:asked|looked|thought|checked|tested|read|seen|told|tried|counted|known|noticed|measured)|did (?:not|n't) (?:ask|look|think|check|test|read|listen|tell|try|count|notice|measure|see it))\b/

/** "He wouldn't sign" is no supposition. */
const refusing = / (?:would|did|do) (?:not|n't) (?:want|sign|agree|have it|touch|let)\b/

const denied = (tokens: Reading['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => denying.has(norm))
const denying = wordList(
  "no, not, n't, nobody, never, without, nothing, none, hardly, few, fewer, less",
)

/** "Families who lost the house": says who they were, and is not what happened. */
const isRelated = (tokens: Reading['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'who' || norm === 'which')

const harming = wordList(`
die, dead, death, hurt, injure, injury, harm, break, crash, fail, failure, fire, burn, flood, leak, outage, sue, court,
resign, quit, cry, panic, emergency, accident, damage, fine, penalty, wrong, lose, corrupt, collapse, jam, stuck, double, twice, complain, complaint
`)
const opposing = wordList(`
refuse, object, oppose, threaten, resist, veto, block, against, disagree, quarrel, sceptical, skeptical, furious, angry,
unhappy, objection, resistance
`)
