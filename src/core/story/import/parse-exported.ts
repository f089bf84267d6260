import { unescapeText } from '../escape-text.ts'
import { cardTitle } from '../export-format.ts'
import { isFacet, readStanding, splitParts, type Part, type Standing } from './heading-standing.ts'
import { toUnixLines, trimBlankLines } from '../line-text.ts'
import type { SourceLine } from './scan-lines.ts'
import type { StoryDraft } from './story-draft.ts'

/**
 * Reads the sections of an exported story back to the letter. Headings that somebody has added to
 * the file since are read like those of any notes.
 */
export function parseExported(draft: StoryDraft, lines: readonly SourceLine[], text: string): void {
  const stack: Standing[] = []
  for (const part of splitParts(lines)) {
    const { line, heading } = part
    if (!line || !heading) {
      addExact(draft, text, part.lines.at(0)?.start, part, {
        section: 'telling',
        why: 'It stands before the first heading.',
      })
    } else if (!takeCard(draft, text, part, stack)) {
      const { kept, target } = readStanding(line, heading, stack)
      addExact(draft, text, kept?.start ?? part.lines.at(0)?.start, part, target)
    }
  }
}

function takeCard(draft: StoryDraft, text: string, part: Part, stack: Standing[]): boolean {
  const above = stack.at(-1)
  const facet = above?.target.section
  if (part.heading?.text !== cardTitle || !above || !facet || !isFacet(facet)) return false
  if (part.heading.level !== above.level + 1 || draft.document.facets[facet].card !== '')
    return false
  const start = part.lines.at(0)?.start
  const end = part.lines.at(-1)?.end
  if (start !== undefined && end !== undefined) {
    draft.document.facets[facet].card = readExact(text, start, end)
  }
  return true
}

const readExact = (text: string, start: number, end: number): string =>
  unescapeText(trimBlankLines(toUnixLines(text.slice(start, end))))

function addExact(
  draft: StoryDraft,
  text: string,
  start: number | undefined,
  part: Part,
  target: Standing['target'],
): void {
  const end = part.lines.at(-1)?.end ?? part.line?.end
  if (start === undefined || end === undefined) return
  const body = readExact(text, start, end)
  if (body !== '') draft.passages.push({ text: body, start, end, ...target })
}
