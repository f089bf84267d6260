import type { SourceLine } from '../story/import/scan-lines.ts'
import type { GuideProblem } from './guide-problem.ts'

/** The headings under which a guide's parts stand; every other heading names a part, and is read with it. */
const headings = new Set([
  'clarifying questions',
  'if you do not ask',
  'signals',
  'trap',
  'tip',
  'worked example',
  'situation',
  'task',
  'action',
  'mistake',
  'turning point',
  'recovery',
  'mitigation',
  'result',
  'learning',
  'in the person',
  'in the system',
  'drill-ins',
])

/** The lines of a guide's file that are in none of the texts read from it, and so would be lost. */
export function findUnread(
  lines: readonly SourceLine[],
  draft: Record<string, unknown>,
): GuideProblem[] {
  const read = squeeze(listTexts(draft).join('\n'))
  const seen = new Set<string>()
  const unread: GuideProblem[] = []
  let section = 'Guide'
  for (const { text, number } of lines) {
    const [, heading] = /^#{1,6}[ \t]+(.*?)[ \t]*$/u.exec(text) ?? []
    if (heading !== undefined) section = heading
    const known = heading !== undefined && headings.has(heading.toLowerCase())
    const again = known && seen.has(heading.toLowerCase())
    if (known) seen.add(heading.toLowerCase())
    if (again) unread.push({ section, line: number, message: 'stands here a second time' })
    if (known || heading === '…') continue
    const words = squeeze(heading ?? stripLabel(text))
    if (words === '' || read.includes(words)) continue
    const message = heading === undefined ? 'holds a line that is no part of a guide' : noSection
    unread.push({ section, line: number, message })
  }
  return unread
}

const noSection = 'is no section of a guide'

const stripLabel = (text: string): string =>
  text.replace(/^(?:[-*][ \t]+If[ \t]|Strong:|Weak:|Facet:)/u, '')

/** Letters and figures alone: what a line says, however it is marked and broken. */
const squeeze = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listTexts)
}
