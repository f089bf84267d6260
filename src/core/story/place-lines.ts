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
  /** True for the lines nested below a list item. */
  indented?: boolean
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

/** A field value longer than this is a sentence of the telling that begins like a field. */
const longestFieldLine = 200

/** Cuts the lines into passages at blank lines and labels and adds them to the draft. */
export function placeLines(draft: StoryDraft, text: string, body: Body): void {
  const pen = holdPen(draft, text, body)
  const lastWords = body.lines.findLastIndex(isWords)
  const tabled = body.labels !== 'none' && body.lines.some((line) => readRow(line) !== null)
  /** What unlabelled lines belong to: the heading, or the last label that was no list item. */
  let base = body.target
  /** A list item that a label has sent elsewhere; it ends at a line indented no deeper. */
  let item: { indent: number; target: Target } | null = null
  let begun = false
  for (const [at, line] of body.lines.entries()) {
    // A rule at the edge of a part only separates; inside, it is part of the text.
    if (line.kind === 'blank' || (line.kind === 'separator' && (!begun || at > lastWords))) {
      pen.lift()
      continue
    }
    begun = true
    if (tabled && isRow(line)) {
      pen.dropHeading()
      placeRow(draft, text, line)
      continue
    }
    const { indent, bullet } = readLead(line.text)
    if (item && indent <= item.indent) {
      pen.lift()
      item = null
    }
    const label = line.kind === 'text' && body.labels !== 'none' ? readLine(line, body) : null
    if (label && takeLabelledField(draft, text, line, label, body)) {
      pen.dropHeading()
      continue
    }
    const sent = label ? toTarget(label, line, body) : null
    if (!label || !sent) {
      if (body.items && bullet && indent === 0) pen.lift()
      pen.write(line.start, line.end, item?.target ?? base)
      continue
    }
    if (draft.named === 'nothing') draft.named = 'label'
    item = label.bullet ? { indent: label.indent, target: { ...sent, indented: true } } : null
    if (!label.bullet) base = sent
    pen.lift()
    const dropped = label.reading?.covered === true && sent.section !== 'notes'
    pen.write(dropped ? line.start + label.bodyAt : line.start, line.end, sent)
  }
  pen.dropHeading()
}

/** Gathers lines into passages. The heading, where it is kept, goes with the first of its own. */
interface Pen {
  write(start: number, end: number, target: Target): void
  /** Ends the passage. */
  lift(): void
  /** Ends the passage, and leaves the heading a passage of its own if it has none yet. */
  dropHeading(): void
}

function holdPen(draft: StoryDraft, text: string, body: Body): Pen {
  let open: { start: number; end: number; target: Target; heading: KeptHeading | null } | null =
    null
  let kept = body.kept
  const pen: Pen = {
    write(start, end, target) {
      if (isWhitespace(text.slice(start, end))) return
      if (open) {
        open.end = end
        return
      }
      const heading = target === body.target ? kept : null
      if (heading === null) pen.dropHeading()
      kept = null
      open = { start, end, target, heading }
    },
    lift() {
      if (open) addPassage(draft, text, open.start, open.end, open.target, open.heading)
      open = null
    },
    dropHeading() {
      pen.lift()
      if (kept === null) return
      const { start, end, after } = kept
      draft.passages.push({ text: text.slice(start, end), start, end: after, ...body.target })
      kept = null
    },
  }
  return pen
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
  const whole = toUnixLines(above + body)
  const passage = {
    text: target.indented ? dropIndent(whole) : whole,
    start: heading?.start ?? start,
  }
  draft.passages.push({ ...passage, end: start + body.length, ...toPlace(target) })
}

const toPlace = ({ section, heading, why }: Target): Target => ({
  section,
  why,
  ...(heading === undefined ? {} : { heading }),
})

/** What was nested below a label stands for itself. */
function dropIndent(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => !isWhitespace(line)).map((line) => line.search(/\S/u))
  const common = Math.min(...indents)
  return common === 0 ? text : lines.map((line) => line.slice(common)).join('\n')
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

const isRow = (line: SourceLine): boolean =>
  line.kind === 'text' && line.text.trimStart().startsWith('|')

/** Sends a row's text where its first cell says; a row that says nothing is kept in the notes. */
function placeRow(draft: StoryDraft, text: string, line: SourceLine): void {
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
