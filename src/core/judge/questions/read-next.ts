import { roleNouns } from '../../text/people.ts'
import { isProbableName } from '../../text/subject.ts'
import { wordList } from '../../text/word-list.ts'
import { feelingVerbs, speechVerbs } from '../lexicons/verbs.ts'
import type { TokenRun } from '../phrase.ts'
import { happened, hasMarks } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { wordsIn } from '../words-in.ts'
import type { PhraseShape } from './phrase-kind.ts'

/**
 * What an answer tells right after quoted words, or as their reason in, before or after them, so that it is not asked.
 * Linear in the run.
 */
export function readNext(
  reading: Reading,
  run: TokenRun,
): Required<
  Pick<
    PhraseShape,
    'actsNext' | 'repliesNext' | 'grantedNext' | 'whyNext' | 'whoNext' | 'otherNext' | 'calledNext'
  >
> {
  const { clauses, clauseAt } = reading
  const { to } = run
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
  const repliesNext = next.some(
    (one) =>
      one.actor === 'person' &&
      (one.negated || answering.has(one.act) || speechVerbs.has(one.act)) &&
      one.verbAt - to < replyReach,
  )
  return {
    actsNext,
    repliesNext,
    grantedNext: grants.test(
      wordsIn(reading.tokens, {
        from: to,
        to: Math.min(reading.tokens.length, to + grantReach),
      }),
    ),
    whyNext: givesReason(reading, run),
    whoNext: namesNext(reading, run),
    otherNext: namesOther(reading, run),
    calledNext: callsNext(reading, run),
  }
}

/** "So we bolted", "because it was late, I held it", "I let it go without that one, as it had been soldered by him". */
function givesReason(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens, sentenceAt } = reading
  const first = sentenceAt[from]!
  const reach = hasMarks(reading) ? sentenceReach : whyReach
  if (from > 0 && tokens[from - 1]!.norm === 'so' && tokens[from - 1]!.after !== 'comma')
    return true
  // The sentence before may have told why, where there are sentences.
  const start = Math.max(0, from - reach)
  for (let at = start; at < from; at++)
    if (reasons.has(tokens[at]!.norm) && sentenceAt[at]! >= first - 1) return true
  const last = sentenceAt[to - 1]!
  for (let at = from; at < Math.min(tokens.length, to + reach); at++) {
    const { norm, after } = tokens[at]!
    if (at >= to + whyReach && sentenceAt[at] !== last) break
    if (reasons.has(norm) || (norm === 'as' && after === 'comma')) return true
    if (norm === 'so' && (tokens[at + 1]?.norm === 'that' || isPurpose(tokens, at))) return true
  }
  return false
}

/** "One row at a time so we wouldn't miss any". */
const isPurpose = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at + 1]?.pos === 'PRON' && purposes.has(tokens[at + 2]?.norm ?? '')
const purposes = wordList("would, could, can, 'd, wo")

/** "I preferred a delay to a hole", "we shed the racks rather than open the doors": what it was chosen over. */
function namesOther({ tokens, clauses }: Reading, { from, to }: TokenRun): boolean {
  for (let at = from; at < Math.min(tokens.length, to + whyReach); at++)
    if (
      tokens[at]!.norm === 'instead' ||
      (tokens[at]!.norm === 'rather' && tokens[at + 1]?.norm === 'than')
    )
      return true
  return clauses.some(({ verb, verbAt }) => verb === 'prefer' && verbAt >= from && verbAt < to)
}

/** "Ines signed. She": what the next word for a person says of the one in the words; empty where it may be another. */
function callsNext({ tokens }: Reading, { to }: TokenRun): string {
  for (let at = to; at < Math.min(tokens.length, to + calledReach); at++) {
    const { norm, lemma, pos } = tokens[at]!
    if (norm === 'he' || norm === 'she') return norm
    if (pos === 'PROPN' || roleNouns.has(lemma) || others.has(norm) || isProbableName(tokens, at))
      return ''
  }
  return ''
}
/** In tokens. */
const calledReach = 12
const others = wordList('they, them, somebody, someone, who, his, her, him')

/** "The union rep was against it, that's Tariq". */
const namesNext = ({ tokens }: Reading, { to }: TokenRun): boolean =>
  (tokens[to]?.norm === 'that' || tokens[to]?.norm === 'it' || tokens[to]?.norm === 'this') &&
  isWas.has(tokens[to + 1]?.norm ?? '') &&
  tokens[to + 2] !== undefined &&
  isProbableName(tokens, to + 2)
const isWas = wordList("is, was, 's")

/** What somebody did about it is told within three clauses, if it is. */
const clausesNext = 3
/** In tokens. */
const nextReach = 30
const replyReach = 15
const grantReach = 12
const whyReach = 4
const sentenceReach = 18
/** What somebody does in answer, beside saying something. */
const answering = wordList(
  'laugh, nod, shrug, cry, leave, walk, accept, agree, refuse, sign, hang, come, go, think, want, take, give, write, look',
)
/** "He was right about that", "fair enough", "I had to agree". */
const grants =
  /\b(?:he|she|they|it|that|which) (?:was|were|is) (?:\w+ )?(?:right|true|fair)\b|\bhad a (?:\w+ )?point\b|\bfair (?:enough|point)\b|\bi (?:\w+ to )?(?:agree|agreed|understood)\b/
const reasons = wordList('because, since, cause, feared, afraid, otherwise, reason, sense')
