import type { Token } from '../text/tag-words.ts'
import { perForm } from '../text/word-form.ts'
import { buzzWords } from './lexicons/buzz.ts'
import { generalWords } from './lexicons/general-words.ts'

/** Nouns, verbs, adjectives, names and numbers: the words that mean something. */
const contentPoses: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ'])

/** How many of some words mean something, and how many of those no other account of work is full of. */
export interface Particulars {
  content: number
  particular: number
}

/** Counts nouns, verbs, adjectives, names and numbers, and those among them that are this account's own. */
export function countParticulars(tokens: readonly Token[]): Particulars {
  let content = 0
  let particular = 0
  for (const token of tokens) {
    if (!contentPoses.has(token.pos)) continue
    content += 1
    if (isParticular(token)) particular += 1
  }
  return { content, particular }
}

const generalOrBuzz = new Set([...generalWords, ...buzzWords])

/** True for a word that no other account of work need hold. */
export const isParticular = perForm(
  ({ norm, lemma }) => !generalOrBuzz.has(norm) && (norm === lemma || !generalWords.has(lemma)),
)
