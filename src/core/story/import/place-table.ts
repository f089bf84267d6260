import { addPassage } from './add-passage.ts'
import { readFieldName, readHeadingName } from './heading-names.ts'
import { isWhitespace } from '../line-text.ts'
import type { SourceLine } from './scan-lines.ts'
import { keepInNotes, takeField, type StoryDraft } from './story-draft.ts'

interface Row {
  name: string
  /** Offsets in the line of everything behind the first cell. */
  from: number
  to: number
}

/** A row of a table whose first cell names a part or a field. */
function readRow(line: SourceLine): Row | null {
  const from = line.text.search(/\S/u)
  if (line.kind !== 'text' || line.text[from] !== '|') return null
  const second = line.text.indexOf('|', from + 1)
  if (second < 0 || second - from > 80) return null
  const name = line.text
    .slice(from + 1, second)
    .replaceAll(/[*_`]/gu, '')
    .trim()
  const reading = readHeadingName(name)
  if (readFieldName(name) === null && !(reading?.covered && reading.weight >= 2.5)) return null
  const end = line.text.trimEnd()
  const to = end.endsWith('|') ? end.length - 1 : end.length
  return to > second ? { name, from: second + 1, to } : null
}

/** How much of a table's first row is read for the names of its columns. */
const longestHead = 1000

/** True where the rows of a table name the parts; where its columns do, it is kept as it stands. */
export function namesRows(lines: readonly SourceLine[]): boolean {
  const named = lines.filter((line) => readRow(line) !== null)
  const head = lines.find(isRow)
  const columns = (head?.text.slice(0, longestHead).split('|') ?? []).filter((cell) => {
    const reading = readHeadingName(cell)
    return reading?.covered === true && reading.weight >= 2.5 && reading.section !== 'notes'
  })
  return named.length > 0 && columns.length < 2
}

export const isRow = (line: SourceLine): boolean =>
  line.kind === 'text' && line.text.trimStart().startsWith('|')

/** Sends a row's text where its first cell says; a row that says nothing is kept in the notes. */
export function placeRow(draft: StoryDraft, text: string, line: SourceLine): void {
  if (/^[\s|:-]+$/u.test(line.text)) return
  const row = readRow(line)
  const place = { start: line.start, end: line.end, line: line.number, raw: line.text.trim() }
  const value = row ? line.text.slice(row.from, row.to) : ''
  const field = row ? readFieldName(row.name) : null
  if (field !== null && takeField(draft, field, value.trim(), place)) return
  const reading = row ? readHeadingName(row.name) : null
  if (!row || !reading || isWhitespace(value)) {
    keepInNotes(draft, place, 'This row of the table names no part of a story.')
    return
  }
  if (draft.named === 'nothing') draft.named = 'label'
  const start = line.start + row.from + value.length - value.trimStart().length
  const why = `The table calls it "${row.name}".`
  const target = { section: reading.section, heading: row.name, why }
  addPassage(draft, text, start, start + value.trim().length, target)
}
