import { parseExported } from './parse-exported.ts'
import { parseNotes } from './parse-notes.ts'
import type { ImportWarning } from './import-preview.ts'
import type { FrontMatter } from './read-front-matter.ts'
import type { SourceLine } from './scan-lines.ts'
import { startDraft, type StoryDraft } from './story-draft.ts'
import { takeFrontMatter } from './take-front-matter.ts'

/** What one story is read from: its lines with their structure marked, out of the decoded text. */
export interface StorySource {
  text: string
  lines: readonly SourceLine[]
  /** Place of the title in `lines`, or null. */
  title: number | null
  frontMatter: FrontMatter | null
  /** True for an exported story, whose sections are read back to the letter. */
  exact: boolean
  /** What was found wrong before the story itself is read. */
  warnings: readonly ImportWarning[]
}

/** Reads one story. Every word of its lines ends up in the draft's document or passages. */
export function parseStory(source: StorySource): StoryDraft {
  const draft = startDraft()
  draft.warnings.push(...source.warnings)
  if (source.frontMatter) takeFrontMatter(draft, source.frontMatter)
  if (source.exact) parseExported(draft, source.lines, source.text)
  else parseNotes(draft, source.lines, source.title, source.text)
  return draft
}
