import { buzzWords } from './lexicons/buzz.ts'
import { readQuestion } from './read-question.ts'
import type { Reading } from './reading.ts'
import type { RuleId } from './rules.ts'
import type { Draft } from './run-rules.ts'
import { isOutOfOrder } from './word-order.ts'

/** Why a text is no account of anything, or null when it is one. Each kind rates 1 throughout. */
export type NoAccount =
  'too-short' | 'question-only' | 'repetition' | 'no-sentences' | 'nothing-happened' | 'buzzwords'

export const noAccountLabels: Readonly<Record<NoAccount, string>> = {
  'too-short': 'Too little is said to rate',
  'question-only': 'The question is said back',
  repetition: 'One thing is said again and again',
  'no-sentences': 'The words make no sentences',
  'nothing-happened': 'Nothing is told that happened',
  buzzwords: 'The words fit any project',
}

/** Fewer different words than this say nothing that could be rated. */
const fewestWords = 7
/** With fewer than this an answer is one only where somebody does something and it has a time, a place or an end. */
const enoughWords = 18
/** An answer that is half repetition needs this many words left to say something. */
const fewestUnrepeated = 45
/** Share of words that no English lexicon holds; rated answers reach .15, made-up words .9. */
const unknownShare = 0.4
/** Share of content words that fit any project; answers rated 2 or better reach .10, strings of buzzwords .28. */
const buzzShare = 0.2

/** Tells whether a text is an account at all. Reads grammar and repetition, never length beyond a first few words. */
export function findNoAccount(
  reading: Reading,
  drafts: readonly Draft[],
  question: string | undefined,
): NoAccount | null {
  const asked = question === undefined ? undefined : readQuestion(question).norms
  const distinct = listDistinct(reading, enoughWords + (asked?.size ?? 0))
  if (distinct.size < fewestWords) return 'too-short'
  if (distinct.size < enoughWords && !tellsOneThing(reading, drafts)) return 'too-short'
  if (asked !== undefined) {
    for (const norm of asked) distinct.delete(norm)
    if (distinct.size < enoughWords / 2 && !tellsOneThing(reading, drafts)) return 'question-only'
  }
  if (reading.repeated * 2 >= reading.words && reading.tokens.length < fewestUnrepeated)
    return 'repetition'
  if (isScrambled(reading)) return 'no-sentences'
  if (reading.account === 0) return 'nothing-happened'
  if (shareOfBuzz(reading) >= buzzShare) return 'buzzwords'
  return null
}

/** The different words of an answer, no more than `most`: beyond that it is long enough for anything. */
function listDistinct({ tokens }: Reading, most: number): Set<string> {
  const distinct = new Set<string>()
  for (const { norm } of tokens) {
    if (distinct.size >= most) break
    distinct.add(norm)
  }
  return distinct
}

const deeds: ReadonlySet<RuleId> = new Set<RuleId>(['own-act', 'own-speech', 'own-decision'])
const surroundings: ReadonlySet<RuleId> = new Set<RuleId>([
  'decision-alternative',
  'decision-reason',
  'moment-clock',
  'moment-day',
  'moment-relative',
  'moment-place',
  'outcome-event',
  'outcome-number',
  'outcome-none',
  'people-moved',
  'people-position',
])
/** Beside the speaker's act, so many things that only this occasion had. */
const fewestSurroundings = 2
/** Things that one could point at are one of them from so many on. */
const fewestThings = 2
/** Of the words that mean something, this share is the account's own: empty lines reach .47, full ones begin at .5. */
const leastParticular = 0.48

/** "I rang her at six on the Tuesday. She signed that night.": an act of the speaker's, when or where it was, and what came of it. */
function tellsOneThing(reading: Reading, drafts: readonly Draft[]): boolean {
  const ids = new Set(drafts.map(({ rule }) => rule.id))
  if (![...ids].some((id) => deeds.has(id))) return false
  const { content, particular } = reading.particulars
  if (particular < leastParticular * content) return false
  const things = drafts.filter(({ rule }) => rule.id === 'moment-detail').length
  const around = [...ids].filter((id) => surroundings.has(id)).length
  return around + (things >= fewestThings ? 1 : 0) >= fewestSurroundings
}

/** True where the words do not stand in an order that English knows, or are no words of it. */
function isScrambled({ tokens }: Reading): boolean {
  let unknown = 0
  for (const token of tokens) if (token.unknown) unknown += 1
  if (unknown > unknownShare * tokens.length) return true
  return isOutOfOrder(tokens)
}

/** The share of content words that fit any project. */
function shareOfBuzz(reading: Reading): number {
  let content = 0
  let buzz = 0
  for (const token of reading.tokens) {
    if (token.pos !== 'NOUN' && token.pos !== 'VERB' && token.pos !== 'ADJ' && token.pos !== 'ADV')
      continue
    content += 1
    if (buzzWords.has(token.norm)) buzz += 1
  }
  return buzz / Math.max(1, content)
}
