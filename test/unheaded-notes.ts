import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facet } from '../src/core/story/story.ts'

/** A note without headings, with what a careful reader sees in it (see its README). */
export interface UnheadedNote {
  name: string
  outcome: string
  text: string
  /** Places that tell a drill-in; of several facets either is right. */
  marks: { facets: Facet[]; start: number; end: number }[]
}

const facetByLetter: Record<string, Facet> = {
  d: 'disagreement',
  n: 'near-failure',
  s: 'stakeholder',
  l: 'lesson',
  h: 'handoff',
}

const folder = join(import.meta.dirname, 'fixtures', 'unheaded')

/** In the order of their names. */
export function readUnheadedNotes(): UnheadedNote[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => {
      const [first = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
      return { name, outcome: first.replace('outcome: ', ''), ...takeMarks(lines.join('\n')) }
    })
}

function takeMarks(marked: string): Pick<UnheadedNote, 'text' | 'marks'> {
  const marks: UnheadedNote['marks'] = []
  let text = ''
  let at = 0
  for (const { 0: whole, 1: letters = '', 2: words = '', index } of marked.matchAll(
    /\[([dnslh]+): ([^\]]*)\]/gu,
  )) {
    text += marked.slice(at, index)
    const facets = letters.split('').flatMap((letter) => facetByLetter[letter] ?? [])
    marks.push({ facets, start: text.length, end: text.length + words.length })
    text += words
    at = index + whole.length
  }
  return { text: text + marked.slice(at), marks }
}
