import type { Actor } from './clause.ts'
import type { Token } from './tag-words.ts'
import { wordList } from './word-list.ts'

/** Pronouns that can be a subject, and who acts where they are. */
export const subjectPronouns: ReadonlyMap<string, Actor> = new Map<string, Actor>([
  ['i', 'i'],
  ['we', 'we'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'other'],
  ['you', 'other'],
  ['one', 'other'],
  ['it', 'thing'],
  ['this', 'thing'],
  ['that', 'thing'],
  ['these', 'thing'],
  ['those', 'thing'],
  ['there', 'thing'],
  ['which', 'thing'],
  ['what', 'thing'],
  ['who', 'other'],
  ['nobody', 'group'],
  ['everybody', 'group'],
  ['everyone', 'group'],
  ['somebody', 'group'],
  ['someone', 'group'],
  ['anyone', 'group'],
  ['anybody', 'group'],
  ['none', 'thing'],
  ['nothing', 'thing'],
  ['something', 'thing'],
  ['everything', 'thing'],
])

const possessives = wordList('my, our, his, their, its, your, whose')

/** True for "my", "whose": a word that says whose the next noun is. */
export function isPossessive(word: string): boolean {
  return possessives.has(word)
}

/** True for a pronoun that can be a subject: "I", "she", "which". */
export function isSubjectPronoun(token: Token | undefined): boolean {
  return token !== undefined && subjectPronouns.has(token.norm)
}
