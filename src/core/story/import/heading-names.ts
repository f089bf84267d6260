import {
  emptyWords,
  fieldLexicon,
  fieldNames,
  headingLexicon,
  type FieldName,
} from './heading-lexicon.ts'
import type { Section } from '../story.ts'
import { sections } from '../story.ts'

/** What a heading's words say about the section below it. */
export interface HeadingReading {
  section: Section
  /** 1 is a hint that needs the text to agree; from `namingWeight` on the heading decides. */
  weight: number
  /** True when the heading holds no other words of content, so that leaving it out loses nothing. */
  covered: boolean
}

/** From this weight on a heading names its section. */
export const namingWeight = 2

/** A heading longer than this many words is a sentence, and its words count for less. */
const longHeadingWords = 9

/** Longest part of a heading that is read, in UTF-16 units. */
const readLength = 240

interface Phrase {
  words: string[]
  weight: number
  section: Section
}

const compilePhrases = (text: string): string[][] =>
  text.split(';').map((phrase) => phrase.trim().split(/\s+/u))

/** Phrases by the first two letters of their first word, so that a lookup touches only a few. */
const phrasesByStart = new Map<string, Phrase[]>()
for (const section of sections) {
  for (const [weight, list] of Object.entries(headingLexicon[section])) {
    for (const words of compilePhrases(list)) {
      const start = (words[0] ?? '').slice(0, 2)
      const phrase = { words, weight: Number(weight), section }
      const known = phrasesByStart.get(start)
      if (known) known.push(phrase)
      else phrasesByStart.set(start, [phrase])
    }
  }
}

const fieldByPhrase = new Map<string, FieldName>()
for (const field of fieldNames) {
  for (const words of compilePhrases(fieldLexicon[field])) fieldByPhrase.set(words.join(' '), field)
}

/** The words of a name in lower case, without marks, numbering and punctuation. */
export function toNameWords(name: string): string[] {
  const plain = name.slice(0, readLength).normalize('NFKC').toLowerCase().replaceAll('’', "'")
  return plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
}

/** The one-line field that a key or label names (`When`, `team size`), or null. */
export function readFieldName(name: string): FieldName | null {
  return fieldByPhrase.get(toNameWords(name).join(' ')) ?? null
}

/**
 * The section that a heading names in a person's own words, or null. Every phrase of the lexicon
 * found in it speaks for its section; the longest and heaviest wins, and a drill-in wins over the
 * telling where both are named.
 */
export function readHeadingName(heading: string): HeadingReading | null {
  const words = toNameWords(heading)
  const found = findPhrases(words)
  let best: HeadingReading | null = null
  for (const section of sectionsBySpecificity) {
    const own = found.filter((match) => match.section === section)
    const heaviest = Math.max(0, ...own.map((match) => match.weight))
    if (heaviest === 0) continue
    // Several phrases for one section add a little; one strong phrase still beats many hints.
    const support = Math.min(3, own.length - 1) * 0.25
    const weight = heaviest + support - (words.length > longHeadingWords ? 0.5 : 0)
    if (best !== null && weight <= best.weight) continue
    const said = words.every(
      (word, at) => isEmptyWord(word, at) || own.some((match) => at >= match.from && at < match.to),
    )
    best = { section, weight, covered: said && heaviest > 1 }
  }
  return best
}

const sectionsBySpecificity: readonly Section[] = [
  'disagreement',
  'near-failure',
  'stakeholder',
  'lesson',
  'handoff',
  'numbers',
  'notes',
  'telling',
]

/** Numbering ("1", "Q3", "b") is as empty as an article. */
const isEmptyWord = (word: string, at: number) =>
  emptyWords.has(word) ||
  /^\d{1,2}$/u.test(word) ||
  (at === 0 && /^(?:\p{L}\d{1,2}|[a-z])$/u.test(word))

interface Match {
  section: Section
  weight: number
  from: number
  to: number
}

function findPhrases(words: string[]): Match[] {
  const matches: Match[] = []
  for (let from = 0; from < words.length; from += 1) {
    for (const phrase of phrasesByStart.get((words[from] ?? '').slice(0, 2)) ?? []) {
      if (!phrase.words.every((part, step) => fitsWord(part, words[from + step]))) continue
      const to = from + phrase.words.length
      matches.push({ section: phrase.section, weight: phrase.weight, from, to })
    }
  }
  // "Result of the argument" speaks twice; "final result" inside a longer phrase only once.
  return matches.filter(
    (one) =>
      !matches.some(
        (other) =>
          other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  )
}

function fitsWord(part: string, word: string | undefined): boolean {
  if (word === undefined) return false
  if (part === '_') return true
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
