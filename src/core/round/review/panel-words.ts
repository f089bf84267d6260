import type { AnswerFacet, Dimension } from '../../judge/dimension.ts'
import type { Level } from '../level.ts'

/** How a panel names what it asked about. */
const askedAbout: Readonly<Record<AnswerFacet, string>> = {
  disagreement: 'the disagreement',
  'near-failure': 'the moment it nearly failed',
  stakeholder: 'the hardest person in it',
  lesson: 'the lesson',
  handoff: 'the handoff',
  feedback: 'the feedback',
  anchor: 'the story',
}

/** How it names a question that asked for none of the five cards. */
const askedFor: Readonly<Record<Dimension, string>> = {
  moment: 'one moment of it',
  ownership: 'their own part',
  decision: 'what they chose',
  tension: 'what made it hard',
  people: 'the people in it',
  outcome: 'what came of it',
  learning: 'what they took from it',
}

/** What a question was about, in the panel's words. */
export function nameAsked(facet: AnswerFacet | null, dimension: Dimension | null): string {
  if (facet !== null) return askedAbout[facet]
  return dimension === null ? 'one point' : askedFor[dimension]
}

/** What an answer lacks that shows nothing of a dimension. */
export const lacks: Readonly<Record<Dimension, string>> = {
  moment: 'no one occasion',
  ownership: 'nothing that they did themselves',
  decision: 'nothing that was chosen over something else',
  tension: 'nothing that made it hard',
  people: 'nobody who could be named',
  outcome: 'nothing that came of it',
  learning: 'nothing that they have done differently since',
}

/** What an answer would have had to hold. */
export const takes: Readonly<Record<Dimension, string>> = {
  moment: 'one occasion',
  ownership: 'what they did themselves',
  decision: 'a choice with its alternative',
  tension: 'what made it hard',
  people: 'one person with their reasons',
  outcome: 'what came of it',
  learning: 'what they have done differently since',
}

export const levelWords: Readonly<Record<Level, string>> = {
  mid: 'a mid-level engineer',
  senior: 'a senior engineer',
  staff: 'a staff engineer',
  manager: 'a manager',
}

/** "one", "two" …; figures from thirteen on. */
export function countWord(count: number): string {
  const words =
    'none, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'.split(', ')
  return words[count] ?? String(count)
}

/** "a, b and c" */
export function joinWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
