import { parseText } from '../text/parse-text.ts'
import { wordList } from '../text/word-list.ts'
import { buzzWords } from './lexicons/buzz.ts'
import type { Reading } from './reading.ts'

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

/** Different words below which nothing can be told; the shortest rated answer above 1 has 25. */
const fewestWords = 18
/** An answer that is half repetition needs this many words left to say something. */
const fewestUnrepeated = 45
/** Share of words that no English lexicon holds; rated answers reach .15, made-up words .9. */
const unknownShare = 0.4
/** Share of function words in front of a word that cannot follow; rated answers reach .17, most shuffled words .2. */
const scrambledShare = 0.18
/** Fewer function words than this tell nothing about order. */
const fewestJoints = 6
/** Share of content words that fit any project; answers rated 2 or better reach .10, strings of buzzwords .28. */
const buzzShare = 0.2

/** Tells whether a text is an account at all. Reads grammar and repetition, never length beyond a first few words. */
export function findNoAccount(reading: Reading, question: string | undefined): NoAccount | null {
  const distinct = new Set(reading.tokens.map((token) => token.norm))
  if (distinct.size < fewestWords) return 'too-short'
  if (question !== undefined) {
    for (const token of parseText(question).tokens) distinct.delete(token.norm)
    if (distinct.size < fewestWords / 2) return 'question-only'
  }
  if (reading.repeated * 2 >= reading.words && reading.tokens.length < fewestUnrepeated)
    return 'repetition'
  if (isScrambled(reading)) return 'no-sentences'
  if (reading.account === 0) return 'nothing-happened'
  if (shareOfBuzz(reading) >= buzzShare) return 'buzzwords'
  return null
}

const determiners = wordList('the, a, an, my, our, his, their, your, its')
const subjects = wordList('i, we, he, she, they')
const prepositions = wordList('of, in, at, on, with, for, from, by')
const modals = wordList('would, could, will, can, should, must, might')
const notAfterDeterminer = new Set(['ADP', 'CCONJ', 'DET', 'AUX', 'SCONJ', 'PART'])
const notAfterSubject = new Set(['NOUN', 'ADP', 'DET', 'ADJ', 'CCONJ', 'PRON', 'PROPN', 'NUM'])
const notAfterPreposition = new Set(['CCONJ', 'AUX', 'ADP', 'SCONJ'])
const afterModal = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'PART'])

/** True where the words do not stand in an order that English knows, or are no words of it. */
function isScrambled(reading: Reading): boolean {
  const { tokens } = reading
  if (tokens.filter((token) => token.unknown).length > unknownShare * tokens.length) return true
  let joints = 0
  let wrong = 0
  for (let i = 0; i + 1 < tokens.length; i++) {
    const word = tokens[i]!.norm
    const next = tokens[i + 1]!
    if (determiners.has(word)) {
      joints += 1
      if (notAfterDeterminer.has(next.pos) || subjects.has(next.norm) || next.norm === 'it')
        wrong += 1
    } else if (subjects.has(word)) {
      joints += 1
      if (notAfterSubject.has(next.pos) && next.norm !== 'all' && next.norm !== 'both') wrong += 1
    } else if (prepositions.has(word)) {
      joints += 1
      if (notAfterPreposition.has(next.pos) || subjects.has(next.norm)) wrong += 1
    } else if (modals.has(word)) {
      joints += 1
      if (!afterModal.has(next.pos)) wrong += 1
    }
  }
  return joints >= fewestJoints && wrong >= scrambledShare * joints
}

/** The share of content words that fit any project. */
export function shareOfBuzz(reading: Reading): number {
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
