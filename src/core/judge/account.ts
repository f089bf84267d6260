import { parseText } from '../text/parse-text.ts'
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
/** Determiners in front of a word that cannot follow one: below .1 in every rated answer, above .3 in shuffled words. */
const scrambledShare = 0.25
/** Share of content words that fit any project, from which on nothing else is said. */
const buzzShare = 0.3

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

const notAfterDeterminer = new Set(['ADP', 'CCONJ', 'DET', 'AUX', 'PRON', 'SCONJ', 'PART'])

function isScrambled(reading: Reading): boolean {
  let determiners = 0
  let wrong = 0
  let verbs = 0
  for (let i = 0; i + 1 < reading.tokens.length; i++) {
    const word = reading.tokens[i]!.norm
    if (reading.tokens[i]!.pos === 'VERB' || reading.tokens[i]!.pos === 'AUX') verbs += 1
    if (word !== 'the' && word !== 'a' && word !== 'an' && word !== 'my') continue
    determiners += 1
    if (notAfterDeterminer.has(reading.tokens[i + 1]!.pos)) wrong += 1
  }
  if (verbs === 0) return true
  return determiners >= 3 && wrong >= scrambledShare * determiners
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
