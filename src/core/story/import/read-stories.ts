import { countBytes, decodeFile, type DecodedFile } from './decode-file.ts'
import {
  fillSections,
  textOfSection,
  type ImportPreview,
  type ImportWarning,
  type Passage,
  type StoryPreview,
} from './import-preview.ts'
import { isWhitespace } from '../line-text.ts'
import { toIdentity } from './match-stories.ts'
import { parseStory, type StorySource } from './parse-story.ts'
import { refuse, type Refusal } from './refusal.ts'
import { countLines, markHeadings, markStructure, splitLines } from './scan-lines.ts'
import { splitByFrontMatter, type Chunk } from './split-front-matter.ts'
import { splitStories } from './split-stories.ts'
import { longestText, sections } from '../story.ts'
import type { StoryDraft } from './story-draft.ts'

/** Most lines of one file: two hundred stories of the longest kind have fewer. */
export const mostLines = 40_000

/** Most headings of one file, for the same reason. */
export const mostHeadings = 10_000

/** Most stories of one file. A person keeps ten or twenty; more is a file of another kind. */
export const mostStories = 200

/**
 * Reads a file into the stories that it holds, with what goes where; or says why not.
 * `source` is the file's name, which tells whether a story has been imported before.
 */
export function readStories(source: string, bytes: Uint8Array): ImportPreview | Refusal {
  const decoded = decodeFile(bytes)
  return decoded.kind === 'refused' ? decoded : previewStories(source, decoded)
}

function previewStories(source: string, file: DecodedFile): ImportPreview | Refusal {
  const count = countLines(file.text)
  if (count > mostLines) return refuseCount('lines', count, mostLines, mostLines + 1)
  const chunks = splitByFrontMatter(splitLines(file.text), file.text)
  for (const { exact, lines } of chunks) {
    if (exact) markHeadings(lines)
    else markStructure(lines)
  }
  const headings = chunks.flatMap((chunk) => chunk.lines.filter((line) => line.kind === 'heading'))
  const firstOver = headings[mostHeadings]
  if (firstOver) return refuseCount('headings', headings.length, mostHeadings, firstOver.number)
  const sources = chunks.flatMap((chunk) => toSources(chunk, file.text))
  const storyOver = sources[mostStories]
  if (storyOver) {
    const line = storyOver.lines[0]?.number ?? 1
    const message = `The file would give ${toDigits(sources.length)} stories, one for each title that it seems to have. One file may hold up to ${mostStories}; the next begins at line ${toDigits(line)}. Where its headings are parts of one story, put them a level below that story's own.`
    return refuse(message, line)
  }
  const stories: StoryPreview[] = []
  let bytesDone = 0
  for (const [place, one] of sources.entries()) {
    const start = place === 0 ? 0 : one.start
    const end = sources[place + 1]?.start ?? file.text.length
    const preview = toPreview(parseStory(one), source, place, file.text)
    const tooLong = findTooLong(preview, file.text)
    if (tooLong) return tooLong
    const mark = place === 0 ? file.markBytes : 0
    const length = countBytes(file.text.slice(start, end), file.encoding) + mark
    const bytes = { start: bytesDone, end: bytesDone + length }
    stories.push({ ...preview, slice: { start, end }, bytes })
    bytesDone += length
  }
  if (!chunks.some((chunk) => chunk.exact) && stories.every(isEmpty)) {
    return refuse('The file holds no words.')
  }
  const warnings = stories.flatMap((story) => story.warnings).toSorted(byLine)
  const { encoding } = file
  return { kind: 'preview', source, encoding, stories, warnings }
}

const refuseCount = (what: string, count: number, most: number, line: number): Refusal =>
  refuse(
    `The file has ${toDigits(count)} ${what}. An import takes up to ${toDigits(most)}; the next begins at line ${toDigits(line)}.`,
    line,
  )

const toDigits = (count: number): string => count.toLocaleString('en')

const isEmpty = ({ passages, document }: StoryPreview): boolean =>
  passages.length === 0 && document.headline === ''

const byLine = (one: ImportWarning, other: ImportWarning): number => one.line - other.line

/** A story's source, and the offset where its part of the file begins. */
type PlacedSource = StorySource & { start: number }

function toSources(chunk: Chunk, text: string): PlacedSource[] {
  const { frontMatter, exact, lines, start, warnings } = chunk
  if (exact) return [{ text, lines, title: null, frontMatter, exact, warnings, start }]
  const titled =
    frontMatter?.entries.some((entry) => /^(?:headline|title)$/iu.test(entry.key)) ?? false
  return splitStories(lines, titled).map((story, index) => {
    const own = lines.slice(story.from, story.to)
    return {
      text,
      lines: own,
      title: story.title === null ? null : story.title - story.from,
      frontMatter: index === 0 ? frontMatter : null,
      exact,
      warnings: index === 0 ? warnings : [],
      start: index === 0 ? start : (own[0]?.start ?? start),
    }
  })
}

function toPreview(
  draft: StoryDraft,
  source: string,
  place: number,
  text: string,
): Omit<StoryPreview, 'slice' | 'bytes'> {
  const inOrder = draft.passages.toSorted((one, other) => one.start - other.start)
  const passages = inOrder.map((passage, at): Passage => {
    const before = inOrder[at - 1]
    const between = before ? text.slice(before.end, passage.start) : ''
    const id = `${place}.${at}`
    return before && before.end < passage.start && isWhitespace(between)
      ? { id, ...passage, gap: between.replaceAll(/\r\n?/gu, '\n') }
      : { id, ...passage }
  })
  const document = fillSections(draft.document, passages)
  return {
    identity: toIdentity(source, place, document),
    document,
    passages,
    warnings: draft.warnings,
  }
}

/** A section must fit a document's fields; a longer one is not a story that somebody tells. */
function findTooLong(
  { document, passages }: Pick<StoryPreview, 'document' | 'passages'>,
  text: string,
): Refusal | null {
  for (const section of sections) {
    const { length } = textOfSection(document, section)
    if (length <= longestText) continue
    const start = passages.find((passage) => passage.section === section)?.start ?? 0
    const line = countLines(text.slice(0, start)) + 1
    return refuse(
      `What begins at line ${toDigits(line)} is ${toDigits(length)} characters long. One part of a story holds up to ${toDigits(longestText)}.`,
      line,
    )
  }
  return null
}
