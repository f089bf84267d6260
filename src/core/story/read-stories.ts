import { countBytes, decodeFile, type DecodedFile } from './decode-file.ts'
import {
  fillSections,
  textOfSection,
  type ImportPreview,
  type ImportWarning,
  type Passage,
  type StoryPreview,
} from './import-preview.ts'
import { isWhitespace } from './line-text.ts'
import { toIdentity } from './match-stories.ts'
import { parseStory, type StorySource } from './parse-story.ts'
import { refuse, type Refusal } from './refusal.ts'
import { countLines, markHeadings, markStructure, splitLines } from './scan-lines.ts'
import { splitByFrontMatter, type Chunk } from './split-front-matter.ts'
import { splitStories } from './split-stories.ts'
import { longestText, sections } from './story.ts'
import type { StoryDraft } from './story-draft.ts'

/** Most lines of one file: ten megabytes of ordinary prose have fewer. */
export const mostLines = 200_000

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
  if (count > mostLines) {
    return refuse(
      `The file has ${count.toLocaleString('en')} lines. An import takes up to ${mostLines.toLocaleString('en')}.`,
      mostLines + 1,
    )
  }
  const lines = splitLines(file.text)
  const { chunks, warnings } = splitByFrontMatter(lines, file.text)
  const sources = chunks.flatMap((chunk) => toSources(chunk, file.text))
  if (sources.length > mostStories) {
    const line = sources[mostStories]?.lines[0]?.number ?? 1
    return refuse(
      `The file holds ${sources.length.toLocaleString('en')} stories. An import takes ${mostStories} from one file; the next begins at line ${line}.`,
      line,
    )
  }
  const stories: StoryPreview[] = []
  let bytesDone = 0
  for (const [place, one] of sources.entries()) {
    const start = place === 0 ? 0 : one.start
    const end = sources[place + 1]?.start ?? file.text.length
    const draft = parseStory(one)
    const tooLong = findTooLong(draft)
    if (tooLong) return tooLong
    const mark = place === 0 ? file.markBytes : 0
    const length = countBytes(file.text.slice(start, end), file.encoding) + mark
    stories.push({
      ...toPreview(draft, source, place, file.text),
      slice: { start, end },
      bytes: { start: bytesDone, end: bytesDone + length },
    })
    bytesDone += length
  }
  const all = [...warnings, ...stories.flatMap((story) => story.warnings)]
  const { encoding } = file
  return { kind: 'preview', source, encoding, stories, warnings: all.toSorted(byLine) }
}

const byLine = (one: ImportWarning, other: ImportWarning): number => one.line - other.line

/** A story's source, and the offset where its part of the file begins. */
type PlacedSource = StorySource & { start: number }

function toSources(chunk: Chunk, text: string): PlacedSource[] {
  const { frontMatter, exact, lines, start } = chunk
  if (exact) {
    markHeadings(lines)
    return [{ text, lines, title: null, frontMatter, exact, start }]
  }
  markStructure(lines)
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
function findTooLong(draft: StoryDraft): Refusal | null {
  const passages = draft.passages.map((passage) => ({ id: '', ...passage }))
  const document = fillSections(draft.document, passages)
  for (const section of sections) {
    const { length } = textOfSection(document, section)
    if (length <= longestText) continue
    const first = draft.passages.find((passage) => passage.section === section)
    return refuse(
      `One section is ${length.toLocaleString('en')} characters long; a story holds up to ${longestText.toLocaleString('en')} in each. It begins with "${(first?.text ?? '').slice(0, 40)}".`,
    )
  }
  return null
}
