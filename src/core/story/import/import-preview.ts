import { facets, type Facet, type Section, type StoryDocument } from '../story.ts'
import type { Encoding } from './decode-file.ts'
import { dividePassage, isFirstPieceId, wholeIdOf } from './divide-passage.ts'

export interface ImportWarning {
  /** Line number in the file, from 1. */
  line: number
  message: string
}

/** A piece of an imported story, and where it goes. */
export interface Passage {
  /** Unique within the file. */
  id: string
  text: string
  /** Where it stands in the decoded text (UTF-16, half-open). */
  start: number
  end: number
  section: Section
  /** The heading or label that it stands under, in the person's words. */
  heading?: string
  /** One plain sentence: why it goes there. */
  why: string
  /** What stands between it and the passage before, where the two lie side by side. */
  gap?: string
}

/** What tells whether an imported story is one that was imported before. */
export interface StoryIdentity {
  /** File name, or empty for a paste, which has no place to come back from. */
  source: string
  /** Place in the file, from 0. */
  place: number
  /** The headline in small letters, without marks. */
  headline: string
}

export interface StoryPreview {
  identity: StoryIdentity
  document: StoryDocument
  /** In the order of the file. */
  passages: Passage[]
  warnings: ImportWarning[]
  /** The story's part of the decoded text; the parts of a file's stories lie side by side and cover it. */
  slice: { start: number; end: number }
  /** The same part in bytes of the file; the first begins at 0, with the byte order mark. */
  bytes: { start: number; end: number }
}

export interface ImportPreview {
  kind: 'preview'
  source: string
  encoding: Encoding
  stories: StoryPreview[]
  /** Those of all its stories, by line. */
  warnings: ImportWarning[]
}

const isFacet = (section: Section): section is Facet =>
  (facets as readonly Section[]).includes(section)

/** The document with its sections put together from `passages`; its fields and cards stay. */
export function fillSections(document: StoryDocument, passages: readonly Passage[]): StoryDocument {
  const filled = structuredClone(document)
  for (const section of ['telling', 'numbers', 'notes'] as const) {
    filled[section] = joinPassages(passages, section)
  }
  for (const facet of facets) filled.facets[facet].passage = joinPassages(passages, facet)
  return filled
}

/** Passages that stood side by side keep what was between them; others get a blank line. */
function joinPassages(passages: readonly Passage[], section: Section): string {
  let text = ''
  for (const [at, passage] of passages.entries()) {
    if (passage.section !== section) continue
    const follows = passages[at - 1]?.section === section ? passage.gap : undefined
    text += (text === '' ? '' : (follows ?? '\n\n')) + passage.text
  }
  return text
}

/** Stands behind the id of a passage for the copy of it. */
const copyMark = '+'

/**
 * The preview with one passage, or one piece of it (see dividePassage), sent to another section. Where it `stays`, it is
 * copied there, and its own section keeps it. An unknown id changes nothing.
 */
export function movePassage(
  preview: ImportPreview,
  passageId: string,
  section: Section,
  { stays = false }: { stays?: boolean | undefined } = {},
): ImportPreview {
  const stories = preview.stories.map((story) => {
    const divided = divideFor(story.passages, passageId)
    if (!divided.some(({ id }) => id === passageId)) return story
    const passages = stays
      ? copyTo(divided, passageId, section)
      : divided.map((passage) =>
          passage.id === passageId ? { ...passage, section, why: 'You moved it here.' } : passage,
        )
    return { ...story, passages, document: fillSections(story.document, passages) }
  })
  return { ...preview, stories }
}

/** The passages and, behind them, a copy of one; next to the copy of the one before it, it reads on as it did. */
function copyTo(passages: readonly Passage[], passageId: string, section: Section): Passage[] {
  const at = passages.findIndex(({ id }) => id === passageId)
  const passage = passages[at]
  if (passage === undefined) return [...passages]
  const { gap, ...words } = passage
  const last = passages.at(-1)
  const readsOn = last?.section === section && last.id === `${passages[at - 1]?.id}${copyMark}`
  const copy = { ...words, id: passageId + copyMark, section, why: 'You copied it here.' }
  return [...passages, readsOn && gap !== undefined ? { ...copy, gap } : copy]
}

/** The passages with the one that `passageId` is a piece of in pieces. */
function divideFor(passages: readonly Passage[], passageId: string): Passage[] {
  return passages.flatMap((passage) => {
    if (passage.id === passageId || passage.id !== wholeIdOf(passageId)) return [passage]
    const pieces = dividePassage(passage)
    return pieces.length === 0 ? [passage] : pieces
  })
}

/** A passage's heading where its words do not begin with it; null where they do, or where there is none. */
export function headingLeftOut({
  heading,
  text,
}: {
  heading?: string | null | undefined
  text: string
}): string | null {
  const words = heading?.trim() ?? ''
  return words === '' || text.replace(/^[\s#*_>-]+/u, '').startsWith(words) ? null : words
}

/** The passage with the heading that it stands under on a line of its own above its words. */
export function withHeading<Kept extends { heading?: string | null | undefined; text: string }>(
  passage: Kept,
): Kept {
  const heading = headingLeftOut(passage)
  return heading === null ? passage : { ...passage, text: `${heading}\n${passage.text}` }
}

/** Whether a passage, or the first piece of it, is the one that the heading of `passageId` goes with. */
export const takesHeading = (id: string, passageId: string): boolean =>
  id === passageId || (isFirstPieceId(id) && wholeIdOf(id) === passageId)

/** The preview with the heading of one passage kept in its text; an unknown id changes nothing. */
export function keepHeading(preview: ImportPreview, passageId: string): ImportPreview {
  const stories = preview.stories.map((story) => {
    if (!story.passages.some(({ id }) => takesHeading(id, passageId))) return story
    const passages = story.passages.map((passage) =>
      takesHeading(passage.id, passageId) ? withHeading(passage) : passage,
    )
    return { ...story, passages, document: fillSections(story.document, passages) }
  })
  return { ...preview, stories }
}

/** Whether a story has a passage, or can have a piece of one, of this id. */
export const hasPassage = ({ passages }: Pick<StoryPreview, 'passages'>, id: string): boolean =>
  passages.some((passage) => passage.id === id || passage.id === wholeIdOf(id))

/** The text that a section of a document holds. */
export const textOfSection = (document: StoryDocument, section: Section): string =>
  isFacet(section) ? document.facets[section].passage : document[section]
