import { isWhitespace } from '../line-text.ts'

/** One line of a file. Offsets are UTF-16 units of the decoded text. */
export interface SourceLine {
  /** From 1. */
  number: number
  start: number
  /** Where the line's content ends, before its line end. */
  end: number
  text: string
  kind: 'blank' | 'text' | 'heading' | 'underline' | 'separator' | 'code'
  /** Set where `kind` is `heading`. */
  heading?: Heading
}

export interface Heading {
  /** 1 to 6. */
  level: number
  text: string
  /** Offset of the heading's first word, behind its mark. */
  textStart: number
  /** Offset of its end, the line of dashes below it included. */
  after: number
}

/** A line longer than this is prose, whatever stands in front of it. */
const longestHeading = 600

/** An underline makes a heading only of a short line, since `---` below a paragraph separates. */
const longestUnderlined = 120

/** Splits a text into lines at `\n`, `\r\n` and a lone `\r`; each is `blank` or `text`. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  for (let start = 0; start < text.length;) {
    const end = findLineEnd(text, start)
    const content = text.slice(start, end)
    const kind = isWhitespace(content) ? 'blank' : 'text'
    lines.push({ number: lines.length + 1, start, end, text: content, kind })
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

/** How many lines a text has, without making them. */
export function countLines(text: string): number {
  let count = 0
  for (let start = 0; start < text.length; count += 1) {
    const end = findLineEnd(text, start)
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return count
}

function findLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) return at
  }
  return text.length
}

/** Marks the headings, code and separators among the lines of somebody's own notes. */
export function markStructure(lines: SourceLine[]): void {
  markCode(lines)
  const outline = lines.some((line) => line.kind === 'text' && /^\*{2,6}[ \t]+\S/u.test(line.text))
  const marks = outline ? outlineMarks : noteMarks
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'text') continue
    const heading = readMarkedHeading(line, marks) ?? readUnderlined(lines, at)
    if (heading) {
      line.kind = 'heading'
      line.heading = heading
    } else if (isSeparator(line.text)) {
      line.kind = 'separator'
    }
  }
}

/** Marks only `## Name` headings, the one structure that an exported story uses. */
export function markHeadings(lines: SourceLine[]): void {
  for (const line of lines) {
    const heading = line.kind === 'text' ? readMarkedHeading(line, [hashMark]) : null
    if (!heading) continue
    line.kind = 'heading'
    line.heading = heading
  }
}

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/u

/** Marks fenced code. A fence that is never closed is read as text: a slip should not hide the rest. */
function markCode(lines: SourceLine[]): void {
  const nextBare = new Map<string, number>()
  const closers: (number | undefined)[] = []
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const match = fence.exec(lines[at]?.text ?? '')
    if (!match) continue
    const mark = match[1]?.[0] ?? ''
    closers[at] = nextBare.get(mark)
    if (isWhitespace(match[2] ?? '')) nextBare.set(mark, at)
  }
  for (let at = 0; at < lines.length; at += 1) {
    const closer = closers[at]
    if (closer === undefined) continue
    for (const line of lines.slice(at, closer + 1)) if (line.kind !== 'blank') line.kind = 'code'
    at = closer
  }
}

const hashMark = /^ {0,3}(#{1,6})[ \t]+(?=\S)/u

/**
 * `## Name`; `##Name`, though a single `#` needs its space, as `#mentoring` is a tag; `== Name`
 * (AsciiDoc) and `= Name =` (wikis); `** Name` (org), where the file has an outline.
 */
const noteMarks = [
  hashMark,
  /^(#{2,6})(?=[^\s#])/u,
  /^(={2,6})[ \t]+(?=[^\s=])/u,
  /^(=)[ \t]+(?=[^\s=].*[ \t]=[ \t]*$)/u,
]
const outlineMarks = [...noteMarks, /^(\*{1,6})[ \t]+(?=\S)/u]

function readMarkedHeading(line: SourceLine, marks: readonly RegExp[]): Heading | null {
  if (line.text.length > longestHeading) return null
  for (const mark of marks) {
    const match = mark.exec(line.text)
    if (!match) continue
    const text = dropClosingMarks(line.text.slice(match[0].length))
    if (text === '') return null
    const textStart = line.start + match[0].length
    return { level: match[1]?.length ?? 1, text, textStart, after: line.end }
  }
  return null
}

/** `Name ##` carries its mark on both sides; `C#` does not. */
function dropClosingMarks(text: string): string {
  const trimmed = text.trimEnd()
  let end = trimmed.length
  while (end > 0 && (trimmed[end - 1] === '#' || trimmed[end - 1] === '=')) end -= 1
  const stands = end === 0 || /\s/u.test(trimmed[end - 1] ?? '')
  return stands ? trimmed.slice(0, end).trimEnd() : trimmed
}

/** A short line of its own with `===` or `---` below it. */
function readUnderlined(lines: SourceLine[], at: number): Heading | null {
  const line = lines[at]
  const below = lines[at + 1]
  if (!line || below?.kind !== 'text' || line.text.length > longestUnderlined) return null
  const underline = below.text.trim()
  const level = /^={3,}$/u.test(underline) ? 1 : /^-{3,}$/u.test(underline) ? 2 : null
  if (level === null || lines[at - 1]?.kind === 'text') return null
  const text = line.text.trim()
  if (isSeparator(text) || /^(?:[-*+>|]|\d+[.)])\s/u.test(text)) return null
  // `Key: value` above dashes closes a block of fields; a full stop closes a paragraph.
  if (level === 2 && /^[\p{L} ]{1,30}: \S|[.!?;,]$/u.test(text)) return null
  below.kind = 'underline'
  return { level, text, textStart: line.start + line.text.indexOf(text), after: below.end }
}

/** `---`, `***`, `* * *`, `___` or `===` alone on a line. */
function isSeparator(text: string): boolean {
  if (text.length > longestUnderlined) return false
  return /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u.test(text.replaceAll(/[ \t]/gu, ''))
}
