import { readFieldName, readHeadingName } from './heading-names.ts'
import { readLead } from './labels.ts'
import type { SourceLine } from './scan-lines.ts'
import { keepInNotes, takeField, type StoryDraft } from './story-draft.ts'

const propertyLine =
  /^(?:\*\*)?(\p{L}[\p{L}\p{N} /_-]{0,40}?)(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]+(\S.*)$/u

/** A longer value is prose behind a colon. */
const longestProperty = 200

/**
 * Reads the block of `Key: value` lines that note programs put below a title. It counts as one only
 * where every line has that form and one key is a field of a story; keys that are no field are kept
 * in the notes. Returns how many of the lines it has taken.
 */
export function takeProperties(draft: StoryDraft, lines: readonly SourceLine[]): number {
  const from = lines.findIndex((line) => line.kind !== 'blank')
  if (from < 0) return 0
  let to = from
  while (lines[to]?.kind === 'text') to += 1
  const block = lines.slice(from, to).map((line) => ({ line, property: readProperty(line.text) }))
  const known = block.some(({ property }) => property && readFieldName(property.key) !== null)
  if (block.length < 2 || !known || block.some(({ property }) => property === null)) return 0
  for (const { line, property } of block) {
    if (!property) continue
    const field = readFieldName(property.key)
    const place = { start: line.start, end: line.end, line: line.number, raw: line.text.trim() }
    if (field === null || !takeField(draft, field, property.value, place)) {
      keepInNotes(draft, place, 'No field of a story is called so.')
    }
  }
  return to
}

function readProperty(text: string): { key: string; value: string } | null {
  const words = text.slice(readLead(text.slice(0, 200)).bodyAt)
  if (words.length > longestProperty) return null
  const match = propertyLine.exec(words)
  const key = match?.[1]?.trim()
  if (!match || key === undefined) return null
  const names = readFieldName(key) === null ? readHeadingName(key) : null
  const part = names !== null && names.covered && names.weight > 2
  return part ? null : { key, value: match[2] ?? '' }
}
