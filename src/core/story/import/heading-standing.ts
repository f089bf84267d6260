import { namingWeight, readHeadingName, type HeadingReading } from './heading-names.ts'
import type { KeptHeading, Target } from './add-passage.ts'
import type { Heading, SourceLine } from './scan-lines.ts'
import { facets, type Facet } from '../story.ts'

/** A heading with the lines below it, up to the next heading. */
export interface Part {
  /** Null for the lines before the first heading. */
  line: SourceLine | null
  heading: Heading | null
  lines: readonly SourceLine[]
}

/** What a heading decides for the lines below it, and for the headings below it. */
export interface Standing {
  level: number
  target: Target
  /** True where the heading, or one above it, names a part. */
  named: boolean
  /** Where its words must be kept with the text; null where leaving it out loses nothing. */
  kept: KeptHeading | null
}

export const isFacet = (section: string): section is Facet =>
  facets.some((facet) => facet === section)

/** Cuts lines at their headings. */
export function splitParts(lines: readonly SourceLine[]): Part[] {
  const parts: Part[] = []
  let from = 0
  let line: SourceLine | null = null
  const close = (to: number) => {
    const own = lines.slice(from, to)
    if (line === null && own.every((one) => one.kind === 'blank')) return
    parts.push({ line, heading: line?.heading ?? null, lines: own })
  }
  for (const [at, next] of lines.entries()) {
    if (next.kind !== 'heading') continue
    close(at)
    line = next
    from = lines[at + 1]?.kind === 'underline' ? at + 2 : at + 1
  }
  close(lines.length)
  return parts
}

/**
 * Where the text below a heading goes. `stack` holds the headings above it, and is brought up to
 * date: "Who was there" below a disagreement belongs to it.
 */
export function readStanding(line: SourceLine, heading: Heading, stack: Standing[]): Standing {
  while ((stack.at(-1)?.level ?? 0) >= heading.level) stack.pop()
  const standing = standBelow(line, heading, readHeadingName(heading.text), stack.at(-1))
  stack.push(standing)
  return standing
}

function standBelow(
  line: SourceLine,
  heading: Heading,
  reading: HeadingReading | null,
  parent: Standing | undefined,
): Standing {
  const { level, text } = heading
  const withMark = { start: line.start, end: line.end, after: heading.after }
  const words = { ...withMark, start: heading.textStart }
  const names = reading !== null && reading.weight >= namingWeight ? reading : null
  if (parent?.named && belongsTo(parent.target.section, names)) {
    const why = `It stands below "${parent.target.heading ?? ''}".`
    const target = { section: parent.target.section, heading: text, why }
    return { level, target, named: true, kept: names?.covered ? null : withMark }
  }
  if (names) {
    const { section, covered } = names
    const target = { section, heading: text, why: `The heading "${text.slice(0, 80)}" names it.` }
    // In the notes, which gather many things, a heading such as "To check" still says something.
    const plainNotes = /^\W*notes?\W*$/iu.test(text)
    const kept = section === 'notes' ? (plainNotes ? null : withMark) : covered ? null : words
    return { level, target, named: true, kept }
  }
  const why = 'Its heading names no part that a story has here.'
  const target = { section: 'notes' as const, heading: text, why }
  return { level, target, named: false, kept: withMark }
}

/** Below a drill-in, "Situation" is a part of it and another drill-in is not. */
function belongsTo(section: Target['section'], names: HeadingReading | null): boolean {
  if (names === null || names.section === section) return true
  return isFacet(section) && !(isFacet(names.section) && names.covered)
}
