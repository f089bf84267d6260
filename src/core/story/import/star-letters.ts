import { readHeadingName } from './heading-names.ts'
import { readLabel, readLead, type Label } from './labels.ts'
import type { SourceLine } from './scan-lines.ts'

const letterNames: Record<string, string> = {
  S: 'Situation',
  T: 'Task',
  A: 'Action',
  R: 'Result',
  L: 'Learning',
}

const letterLine =
  /^(\s*(?:[-*+•][ \t]+)?)(?:\*\*)?([STARL])(?:\*\*)?[ \t]*[:.)=–-]+(?:\*\*)?[ \t]+/u

/** True where at least three of the four letters begin a line. */
export function usesLetters(lines: readonly SourceLine[]): boolean {
  const found = new Set(lines.map((line) => letterLine.exec(line.text.slice(0, 80))?.[2]))
  return ['S', 'T', 'A', 'R'].filter((letter) => found.has(letter)).length >= 3
}

/** The label of a line where lone letters stand for the four parts. */
export function readLetter(line: SourceLine): Label | null {
  const letter = letterLine.exec(line.text.slice(0, 80))
  const name = letterNames[letter?.[2] ?? '']
  if (!letter || name === undefined) return readLabel(line.text)
  const { indent } = readLead(line.text)
  const reading = readHeadingName(name)
  return {
    name,
    field: null,
    reading,
    bodyAt: letter[0].length,
    bullet: false,
    indent,
  }
}
