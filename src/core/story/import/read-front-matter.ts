import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { SourceLine } from './scan-lines.ts'

/** One `key: value` of a front matter, in the person's own words. */
export interface FrontMatterEntry {
  key: string
  /** A nested value has neither text nor list: it is kept as it stands. */
  value: { kind: 'text'; text: string } | { kind: 'list'; items: string[] } | { kind: 'nested' }
  /** The entry as written, and where. Offsets are those of the file's decoded text. */
  raw: string
  start: number
  end: number
  /** Line number in the file, from 1. */
  line: number
}

export interface FrontMatter {
  entries: FrontMatterEntry[]
  problems: { line: number; message: string }[]
}

/** A longer block is no list of facts about a story, and reading YAML costs more than reading text. */
const longestFrontMatter = 64 * 1024

const keyLine = /^([\p{L}_][\p{L}\p{N} _-]{0,40}?)[ \t]*:(?:[ \t]+|$)/u

/** True for `key:` and `key: value`. */
export const isKeyLine = (text: string): boolean => keyLine.test(text.slice(0, 60))

/** The key of a `key: value` line, or null. */
export const readKey = (text: string): string | null => keyLine.exec(text.slice(0, 60))?.[1] ?? null

/**
 * Reads the lines between two `---`. Every value stays text (YAML's failsafe schema): no tag is
 * resolved, no alias followed, so a file can neither run nor multiply anything. What is not valid
 * YAML is read line by line instead, and said.
 */
export function readFrontMatter(lines: readonly SourceLine[], text: string): FrontMatter {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return { entries: [], problems: [] }
  const source = text.slice(first.start, last.end)
  if (source.length > longestFrontMatter) {
    const message = 'The front matter is longer than 64 kB, so it was kept as notes.'
    return {
      entries: [keepWhole(source, first, last.end)],
      problems: [{ line: first.number, message }],
    }
  }
  const read = readYaml(source, first.start, lines)
  if ('entries' in read) {
    const { entries, reference } = read
    const message =
      'The front matter repeats parts of itself by reference (YAML aliases). References are not followed: what holds one is kept in the notes as it stands.'
    const problems = reference === null ? [] : [{ line: reference, message }]
    return { entries: withComments(entries, lines), problems }
  }
  const message = `Line ${read.line} is not valid YAML, so the front matter was read line by line.`
  return {
    entries: withComments(readLineByLine(lines, text), lines),
    problems: [{ line: read.line, message }],
  }
}

function keepWhole(source: string, first: SourceLine, end: number): FrontMatterEntry {
  const value = { kind: 'nested' } as const
  return { key: '', value, raw: source, start: first.start, end, line: first.number }
}

function readYaml(
  source: string,
  offset: number,
  lines: readonly SourceLine[],
): { entries: FrontMatterEntry[]; reference: number | null } | { line: number } {
  const lineOf = (at: number) =>
    lines[findLast(lines, (line) => line.start <= offset + at)]?.number ?? 1
  let document
  let reference
  try {
    document = parseDocument(source, {
      schema: 'failsafe',
      customTags: null,
      merge: false,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    })
    reference = findReference(document)
  } catch {
    // Nesting deep enough to exhaust the parser's stack.
    return { line: lineOf(0) }
  }
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) return { line: lineOf(broken.pos[0]) }
  if (document.contents === null) return { entries: [], reference: null }
  if (!isMap(document.contents)) return { line: lineOf(0) }
  const entries: FrontMatterEntry[] = []
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) return { line: lineOf(0) }
    const start = key.range[0]
    const raw = source.slice(start, readEnd(value) ?? key.range[1]).trimEnd()
    entries.push({
      key: toText(key.value),
      value: readValue(value),
      raw,
      start: offset + start,
      end: offset + start + raw.length,
      line: lineOf(start),
    })
  }
  return { entries, reference: reference === null ? null : lineOf(reference) }
}

/** Where a document first refers to another part of itself, or null. */
function findReference(document: Document): number | null {
  let found: number | null = null
  visit(document, {
    Alias: (_, { range }) => {
      found = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

function findLast<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && fits(item)) low = middle + 1
    else high = middle
  }
  return low - 1
}

function readEnd(node: unknown): number | null {
  const range = (node as { range?: [number, number, number] | null } | null)?.range
  return range ? range[1] : null
}

/** The failsafe schema makes every scalar a string; an empty one may be null. */
const toText = (value: unknown): string => (typeof value === 'string' ? value : '')

function readValue(node: unknown): FrontMatterEntry['value'] {
  if (node === null) return { kind: 'text', text: '' }
  if (isScalar(node)) return { kind: 'text', text: toText(node.value) }
  if (isSeq(node) && node.items.every((item) => isScalar(item))) {
    return {
      kind: 'list',
      items: node.items.map((item) => (isScalar(item) ? toText(item.value) : '')),
    }
  }
  return { kind: 'nested' }
}

/** `key: value`, a list in brackets or below the key; any other line belongs to the key above it. */
function readLineByLine(lines: readonly SourceLine[], text: string): FrontMatterEntry[] {
  const groups: SourceLine[][] = []
  for (const line of lines) {
    if (line.kind === 'blank') continue
    const above = groups.at(-1)
    const begins = isKeyLine(line.text) || isComment(line) || isComment(above?.[0])
    if (above === undefined || begins) groups.push([line])
    else above.push(line)
  }
  return groups.flatMap((group) => {
    const [first, ...more] = group
    const last = group.at(-1)
    if (!first || !last) return []
    const key = readKey(first.text)
    const place = { start: first.start, end: last.end, line: first.number }
    const raw = text.slice(first.start, last.end)
    if (key === null) return [{ key: '', value: { kind: 'nested' as const }, raw, ...place }]
    const value = readPlainValue(
      first.text.slice(first.text.indexOf(':') + 1).trim(),
      more.map((line) => line.text.trim()),
    )
    return [{ key, value, raw, ...place }]
  })
}

function readPlainValue(inline: string, below: string[]): FrontMatterEntry['value'] {
  if (inline === '' && below.length > 0 && below.every((line) => line.startsWith('-'))) {
    return { kind: 'list', items: below.map((line) => unquote(line.slice(1).trim())) }
  }
  if (inline.startsWith('[') && inline.endsWith(']') && below.length === 0) {
    const items = inline.slice(1, -1).split(',')
    return { kind: 'list', items: items.map((item) => unquote(item.trim())) }
  }
  return { kind: 'text', text: unquote([inline, ...below].join(' ').trim()) }
}

function unquote(text: string): string {
  const mark = text[0]
  const quoted = text.length > 1 && (mark === '"' || mark === "'") && text.endsWith(mark)
  return quoted ? text.slice(1, -1) : text
}

const isComment = (line: SourceLine | undefined): boolean => line?.text.startsWith('#') ?? false

/** A comment is something the person wrote, too. */
function withComments(
  entries: FrontMatterEntry[],
  lines: readonly SourceLine[],
): FrontMatterEntry[] {
  const comments: FrontMatterEntry[] = []
  for (const line of lines) {
    if (!isComment(line)) continue
    const holder = entries[findLast(entries, (entry) => entry.start <= line.start)]
    if (holder && line.end <= holder.end) continue
    comments.push(keepWhole(line.text, line, line.end))
  }
  return [...entries, ...comments].toSorted((one, other) => one.start - other.start)
}
