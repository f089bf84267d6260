import { readHeadingName, readFieldName } from './heading-names.ts'
import { readLabel, readLead, type Label } from './labels.ts'
import { isWhitespace, toUnixLines } from './line-text.ts'
import type { SourceLine } from './scan-lines.ts'
import { keepInNotes, takeField, type StoryDraft } from './story-draft.ts'
import { facets, type Section } from './story.ts'

/** Where text goes, and why. */
export interface Target {
  section: Section
  heading?: string
  why: string
}

/** A heading that is kept with its text: from its mark or first word to its end. */
export interface KeptHeading {
  start: number
  end: number
  /** Where the line of dashes below it ends, which is left out; without one, `end`. */
  after: number
}

/** The lines between two headings, and what their heading said. */
export interface Body {
  lines: readonly SourceLine[]
  target: Target
  /** The heading, where its words must be kept with the text. */
  kept: KeptHeading | null
  /** May labels in it send lines elsewhere? Not below a heading that names a drill-in. */
  labels: 'all' | 'facets' | 'none'
  /** May `Role: …` and the like fill fields? */
  fields: boolean
  /** Is every item of a list a passage of its own? */
  items: boolean
  /** Do lone letters (S:, T:, A:, R:) stand for situation, task, action, result? */
  letters: boolean
}

/** A list item that a label has sent elsewhere ends at the next line indented no deeper. */
interface ItemScope {
  indent: number
}

/** A field value longer than this is a sentence of the telling that begins like a field. */
const longestFieldLine = 200

/** Cuts the lines into passages at blank lines and labels and adds them to the draft. */
export function placeLines(draft: StoryDraft, text: string, body: Body): void {
  let base = body.target
  let scoped: { scope: ItemScope; target: Target } | null = null
  let open: { start: number; end: number; target: Target; heading: KeptHeading | null } | null =
    null
  let kept = body.kept
  const lastText = body.lines.findLastIndex((line) => isWords(line))
  const tabled = body.labels !== 'none' && body.lines.some((line) => readRow(line) !== null)

  const close = () => {
    if (open) addPassage(draft, text, open.start, open.end, open.target, open.heading)
    open = null
  }
  const extend = (start: number, end: number, target: Target) => {
    if (open) {
      open.end = end
      return
    }
    const heading = target === body.target ? kept : null
    if (kept !== null && heading === null) addHeading(draft, text, kept, body.target)
    kept = null
    open = { start, end, target, heading }
  }

  let seen = false
  for (const [at, line] of body.lines.entries()) {
    if (line.kind === 'blank') {
      close()
      continue
    }
    // A rule at the edge of a part only separates; inside, it is part of the text.
    if (line.kind === 'separator' && (!seen || at > lastText)) {
      close()
      continue
    }
    if (tabled && line.kind === 'text' && placeRow(draft, text, line, close)) continue
    seen = true
    const { indent, bullet } = readLead(line.text)
    if (scoped && indent <= scoped.scope.indent) {
      close()
      scoped = null
    }
    const label = line.kind === 'text' && body.labels !== 'none' ? readLine(line, body) : null
    if (label && takeLabelledField(draft, text, line, label, body)) {
      close()
      continue
    }
    const sent = label ? toTarget(label, line, body) : null
    if (label && sent) {
      close()
      if (draft.named === 'nothing') draft.named = 'label'
      if (label.bullet) scoped = { scope: { indent: label.indent }, target: sent }
      else {
        base = sent
        scoped = null
      }
      const dropped = label.reading?.covered === true && sent.section !== 'notes'
      const start = dropped ? line.start + label.bodyAt : line.start
      if (!isWhitespace(text.slice(start, line.end))) extend(start, line.end, sent)
      continue
    }
    if (body.items && bullet && indent === 0) close()
    extend(line.start, line.end, scoped?.target ?? base)
  }
  close()
  if (kept !== null) addHeading(draft, text, kept, body.target)
}

const isWords = (line: SourceLine): boolean => line.kind !== 'blank' && line.kind !== 'separator'

function addPassage(
  draft: StoryDraft,
  text: string,
  start: number,
  end: number,
  target: Target,
  heading: KeptHeading | null = null,
): void {
  const body = text.slice(start, end).trimEnd()
  if (isWhitespace(body)) return
  const above = heading
    ? text.slice(heading.start, heading.end) + text.slice(heading.after, start)
    : ''
  const passage = { text: toUnixLines(above + body), start: heading?.start ?? start }
  draft.passages.push({ ...passage, end: start + body.length, ...target })
}

function addHeading(draft: StoryDraft, text: string, heading: KeptHeading, target: Target): void {
  const { start, end, after } = heading
  draft.passages.push({ text: text.slice(start, end), start, end: after, ...target })
}

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

function readLine(line: SourceLine, body: Body): Label | null {
  const letter = body.letters ? letterLine.exec(line.text.slice(0, 80)) : null
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
    strong: true,
  }
}

function toTarget(label: Label, line: SourceLine, body: Body): Target | null {
  const section = label.reading?.section
  if (section === undefined) return null
  const isFacet = facets.some((facet) => facet === section)
  if (body.labels === 'facets' && !isFacet) return null
  // A to-do that asks about the handover is not the handover.
  if (body.labels === 'facets' && line.text.trimEnd().endsWith('?')) return null
  return { section, heading: label.name, why: `The line begins with "${label.name}".` }
}

function takeLabelledField(
  draft: StoryDraft,
  text: string,
  line: SourceLine,
  label: Label,
  body: Body,
): boolean {
  const value = line.text.slice(label.bodyAt).trim()
  if (!body.fields || label.field === null || value === '' || value.length > longestFieldLine)
    return false
  const { start, end, number } = line
  return takeField(draft, label.field, value, {
    start,
    end,
    line: number,
    raw: text.slice(start, end).trim(),
  })
}

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

/** Sends a row's text where its first cell says. The table's head and rule are kept or left out. */
function placeRow(draft: StoryDraft, text: string, line: SourceLine, close: () => void): boolean {
  if (!line.text.trimStart().startsWith('|')) return false
  close()
  if (/^[\s|:-]+$/u.test(line.text)) return true
  const row = readRow(line)
  const place = { start: line.start, end: line.end, line: line.number, raw: line.text.trim() }
  if (!row) {
    keepInNotes(draft, place, 'This row of the table names no part of a story.')
    return true
  }
  const value = line.text.slice(row.from, row.to)
  const field = readFieldName(row.name)
  if (field !== null && takeField(draft, field, value.trim(), place)) return true
  const reading = readHeadingName(row.name)
  if (!reading || isWhitespace(value)) {
    keepInNotes(draft, place, 'This row of the table names no part of a story.')
    return true
  }
  if (draft.named === 'nothing') draft.named = 'label'
  const lead = value.length - value.trimStart().length
  const start = line.start + row.from + lead
  const target = {
    section: reading.section,
    heading: row.name,
    why: `The table calls it "${row.name}".`,
  }
  addPassage(draft, text, start, start + value.trim().length, target)
  return true
}
