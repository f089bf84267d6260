import { readFieldName } from './heading-names.ts'
import type { ImportWarning } from './import-preview.ts'
import { isKeyLine, readFrontMatter, readKey, type FrontMatter } from './read-front-matter.ts'
import type { SourceLine } from './scan-lines.ts'
import { formatKey } from '../export-format.ts'
import { isExported } from './take-front-matter.ts'

/** A part of a file that begins with a front matter, or the whole of a file without one. */
export interface Chunk {
  frontMatter: FrontMatter | null
  /** True where the front matter says that the story was exported. */
  exact: boolean
  /** The lines below the front matter. */
  lines: SourceLine[]
  /** Offset where the part begins, front matter included. */
  start: number
  warnings: ImportWarning[]
}

/** Lines of the file between which a front matter stands, the `---` included. */
interface Block {
  open: number
  close: number
}

/**
 * Cuts a file at its front matters. The first line of a file may open one; further down, a block
 * counts only where every line of it is YAML and one key is a field that stories have.
 */
export function splitByFrontMatter(lines: readonly SourceLine[], text: string): Chunk[] {
  const { blocks, warnings, from } = findBlocks(lines)
  const chunks: Chunk[] = []
  const [first] = blocks
  const before = lines.slice(from, first ? first.open : lines.length)
  if (!first || before.some((line) => line.kind !== 'blank')) {
    chunks.push({ frontMatter: null, exact: false, lines: before, start: 0, warnings })
  }
  for (const [index, block] of blocks.entries()) {
    const to = blocks[index + 1]?.open ?? lines.length
    const frontMatter = readFrontMatter(lines.slice(block.open + 1, block.close), text)
    const start = chunks.length === 0 ? 0 : (lines[block.open]?.start ?? 0)
    const own = lines.slice(block.close + 1, to)
    const exact = isExported(frontMatter)
    chunks.push({ frontMatter, exact, lines: own, start, warnings: [] })
  }
  return chunks
}

const isFence = (line: SourceLine | undefined): boolean => line?.text.trimEnd() === '---'

function findBlocks(lines: readonly SourceLine[]): {
  blocks: Block[]
  warnings: ImportWarning[]
  from: number
} {
  const blocks: Block[] = []
  const warnings: ImportWarning[] = []
  let from = 0
  const opening = lines.findIndex((line) => line.kind !== 'blank')
  let at = Math.max(0, opening)
  if (isFence(lines[opening]) && isKeyLine(lines[opening + 1]?.text ?? '')) {
    const close = findClose(lines, opening, 'first')
    if (close === null) {
      const line = lines[opening]?.number ?? 1
      const message = `The front matter that opens at line ${line} is not closed by a line of three dashes. Its lines are read as text.`
      warnings.push({ line, message })
      from = opening + 1
      at = from
    } else {
      blocks.push({ open: opening, close })
      at = close + 1
    }
  }
  for (; at < lines.length; at += 1) {
    if (!isFence(lines[at]) || !isKeyLine(lines[at + 1]?.text ?? '')) continue
    const close = findClose(lines, at, 'later')
    if (close === null) continue
    blocks.push({ open: at, close })
    at = close
  }
  return { blocks, warnings, from }
}

/** The line that closes the front matter opened at `open`, or null. */
function findClose(
  lines: readonly SourceLine[],
  open: number,
  place: 'first' | 'later',
): number | null {
  let known = place === 'first'
  let strange = 0
  let plain = 0
  for (let at = open + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) break
    if (isFence(line) || (place === 'first' && line.text.trimEnd() === '...')) {
      return known && strange <= plain ? at : null
    }
    if (line.kind === 'blank') continue
    const key = readKey(line.text)
    if (key !== null && (readFieldName(key) !== null || key === formatKey)) known = true
    if (isYamlLine(line.text)) plain += 1
    else if (place === 'later' || isProseBelowHeading(lines, at)) return null
    else strange += 1
  }
  return null
}

/** A key, an item, an indented line, a comment, or the end of something in brackets. */
const isYamlLine = (text: string): boolean =>
  isKeyLine(text) || /^(?:[ \t]+\S|-[ \t]|#[ \t]|[\]}])/u.test(text)

/** A heading with text below it: the front matter ended somewhere above. */
function isProseBelowHeading(lines: readonly SourceLine[], at: number): boolean {
  let above = at - 1
  while (above >= 0 && lines[above]?.kind === 'blank') above -= 1
  return /^#{1,6}[ \t]/u.test(lines[above]?.text ?? '') || /^#{2,6}/u.test(lines[at]?.text ?? '')
}
