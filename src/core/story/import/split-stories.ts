import { readHeadingName, toNameWords, type HeadingReading } from './heading-names.ts'
import { readLabel, readLead, type Label } from './labels.ts'
import type { SourceLine } from './scan-lines.ts'

/** Lines `from` to `to` (half-open) hold one story; `title` is the line of its title, where it has one. */
interface StoryLines {
  from: number
  to: number
  title: number | null
}

/** A heading or label that names a part of a story. */
interface Mark {
  line: number
  /** True for the parts that a story begins with: its headline, or a part of its telling. */
  opens: boolean
  /** The name's words, to see whether it comes again. */
  name: string
  /** Level of the heading; a label stands below every heading. */
  level: number
}

/** The line where a story begins, and that of its title. */
interface StoryStart {
  line: number
  title: number | null
}

interface Title {
  line: number
  level: number
  text: string
  reading: HeadingReading | null
}

/** Headings that gather stories and are none themselves. */
const collectionWords =
  /\b(?:brag|stories|story bank|examples|projects|accomplishments|achievements|wins|interview|behaviou?ral|portfolio|star|highlights|experiences?|questions|bank|prep)\b/iu

/** "Story 2", "Project B: the till": a story even where the words besides name a part. */
const numberedStory =
  /^\W*(?:story|project|example|case|episode|scenario)\s*(?:#|no\.?|nr\.?)?\s*(?:\d{1,3}|[a-z]|one|two|three|four|five)\b/iu

/** "3. The till": a story where no heading beside it names a part. */
const numbered = /^#?\d{1,3}\s*[.:)–—-]/u

/** Below one title, chapters are stories only where they share this many names of parts. */
const fewestShared = 2

/** Below this many words a piece between headings is no story of its own. */
const fewestStoryWords = 25

/**
 * Finds the stories in the lines of one file or of one part of it behind a front matter.
 * `titled` says that the front matter has named a headline: then only repeated parts split it.
 */
export function splitStories(lines: readonly SourceLine[], titled: boolean): StoryLines[] {
  const titles = findTitles(lines)
  const marks = findMarks(lines, titles)
  for (const level of new Set(titles.map((title) => title.level).toSorted((a, b) => a - b))) {
    const starts = findTitledStarts(lines, titles, marks, level, titled)
    if (starts.length > 1) {
      return cutAt(
        starts.map((line) => ({ line, title: line })),
        lines.length,
      )
    }
  }
  if (!titles.some((title) => title.reading?.covered)) {
    const starts = findSeparatedStarts(lines, marks)
    if (starts.length > 1) return cutAt(titleStarts(lines, starts), lines.length)
    const repeated = titles.length < 2 ? findRepeated(lines, marks) : []
    if (repeated.length > 1) return cutAt(repeated, lines.length)
  }
  return [{ from: 0, to: lines.length, title: findTitle(lines, titles, marks, 0, lines.length) }]
}

function findTitles(lines: readonly SourceLine[]): Title[] {
  return lines.flatMap((line, at) => {
    if (!line.heading) return []
    const { level, text } = line.heading
    return [{ line: at, level, text, reading: readHeadingName(text) }]
  })
}

const labelLevel = 9

function findMarks(lines: readonly SourceLine[], titles: readonly Title[]): Mark[] {
  const marks: Mark[] = titles
    .filter((title) => title.reading?.covered)
    .map(({ line, text, level, reading }) => {
      return { line, name: nameOf(text), level, opens: reading?.section === 'telling' }
    })
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'text') continue
    const label = readLabel(line.text)
    if (!label || !isPart(label)) continue
    const opens = label.field === 'headline' || label.reading?.section === 'telling'
    marks.push({ line: at, name: nameOf(label.name), level: labelLevel, opens })
  }
  return marks.toSorted((one, other) => one.line - other.line)
}

const isPart = (label: Label): boolean =>
  label.field === 'headline' || (label.reading?.covered === true && label.reading.weight >= 2.5)

const nameOf = (text: string): string => toNameWords(text).join(' ')

/** Headings of one level that begin a story each; fewer than two where the level does not split. */
function findTitledStarts(
  lines: readonly SourceLine[],
  titles: readonly Title[],
  marks: readonly Mark[],
  level: number,
  titled: boolean,
): number[] {
  const own = titles.filter((title) => title.level === level)
  if (own.length < 2) return []
  const above = titles.filter((title) => title.level < level)
  const extents = findExtents(titles, level, lines.length)
  const below = countBelow(extents, marks, level)
  if (isOneStoryByFacets(own, above, titled)) return []
  const parted = extents.filter((_, at) => (below[at]?.size ?? 0) > 0)
  const title = above.length === 1 && !collectionWords.test(above[0]?.text ?? '')
  if (parted.length > 1 && countShared(below) >= (title ? fewestShared : 1)) {
    return extents
      .filter(({ title }, at) => (below[at]?.size ?? 0) > 0 || !title.reading?.covered)
      .map(({ title }) => title.line)
  }
  if (titled) return []
  const called = own.filter((title) => numberedStory.test(title.text.slice(0, 60)))
  if (called.length > 1) return called.map((title) => title.line)
  const free = own.filter((title) => !title.reading?.covered)
  const named = own.filter((title) => title.reading?.covered && title.reading.section !== 'notes')
  if (free.length < 2 || named.length > 0) return []
  const counted = free.filter((title) => numbered.test(title.text)).length > 1
  const gathered =
    level === 1
      ? !speaksOfParts(own)
      : above.length === 0
        ? extents.every(({ title, to }) => countWords(lines, title.line, to) >= fewestStoryWords) &&
          !speaksOfParts(own)
        : above.length === 1 && collectionWords.test(above[0]?.text ?? '')
  return counted || gathered ? free.map((title) => title.line) : []
}

/** Three or more different drill-ins side by side, below one title, are the parts of one story. */
function isOneStoryByFacets(own: Title[], above: Title[], titled: boolean): boolean {
  const parts = new Set(
    own.filter((title) => title.reading?.covered).map((title) => title.reading?.section),
  )
  return parts.size > 2 && (titled || above.length === 1 || own.length > parts.size)
    ? own.filter((title) => !title.reading?.covered).length < 2
    : false
}

/** "Move to the new ledger", "Row with Priya", "How we nearly lost it": the later ones are parts. */
function speaksOfParts(own: readonly Title[]): boolean {
  const later = own.slice(1)
  const parts = later.filter((title) => (title.reading?.weight ?? 0) >= 3)
  return parts.length === later.length && new Set(parts.map((p) => p.reading?.section)).size > 1
}

/** Each heading of a level, and the line where the next of its level or above begins. */
function findExtents(
  titles: readonly Title[],
  level: number,
  end: number,
): { title: Title; to: number }[] {
  const extents: { title: Title; to: number }[] = []
  let to = end
  for (const title of titles.toReversed()) {
    if (title.level === level) extents.push({ title, to })
    if (title.level <= level) to = title.line
  }
  return extents.toReversed()
}

/** The names of the parts below each heading. */
function countBelow(
  extents: readonly { title: Title; to: number }[],
  marks: readonly Mark[],
  level: number,
): Set<string>[] {
  let at = 0
  return extents.map(({ title, to }) => {
    const names = new Set<string>()
    while (at < marks.length && (marks[at]?.line ?? 0) <= title.line) at += 1
    for (; at < marks.length && (marks[at]?.line ?? 0) < to; at += 1) {
      const mark = marks[at]
      if (mark && mark.level > level) names.add(mark.name)
    }
    return names
  })
}

/** How many names come in more than one of the sets. */
function countShared(sets: readonly Set<string>[]): number {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const names of sets) {
    for (const name of names) if (seen.has(name)) shared.add(name)
    for (const name of names) seen.add(name)
  }
  return shared.size
}

function countWords(lines: readonly SourceLine[], from: number, to: number): number {
  let count = 0
  for (const line of lines.slice(from + 1, to)) {
    count += line.text.split(/\s+/u).length
    if (count >= fewestStoryWords) break
  }
  return count
}

/** Stories between `---`, each of which has the same parts or names its headline. */
function findSeparatedStarts(lines: readonly SourceLine[], marks: readonly Mark[]): number[] {
  const starts = [0]
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'separator' && lines.slice(at + 1, at + 6).some((l) => l.kind === 'text')) {
      starts.push(at + 1)
    }
  }
  if (starts.length < 2) return []
  let at = 0
  const names = starts.map((_, index) => {
    const to = starts[index + 1] ?? lines.length
    const own = new Set<string>()
    for (; at < marks.length && (marks[at]?.line ?? 0) < to; at += 1) own.add(marks[at]?.name ?? '')
    return own
  })
  if (countShared(names) === 0) return []
  return starts.filter((start, index) => (names[index]?.size ?? 0) > 0 || start === 0)
}

/** Stories one after the other without a mark between them: "Situation: …" comes a second time. */
function findRepeated(lines: readonly SourceLine[], marks: readonly Mark[]): StoryStart[] {
  const first = marks.find((mark) => mark.level === labelLevel)
  if (!first?.opens) return []
  const again = marks.filter((mark) => mark.level === labelLevel && mark.name === first.name)
  if (again.length < 2) return []
  return again.map((mark, index) => {
    const title = findTitleAbove(lines, mark.line)
    return { line: index === 0 ? 0 : (title ?? mark.line), title }
  })
}

/** The short line above a story's first label, or the item that the label is nested in. */
function findTitleAbove(lines: readonly SourceLine[], at: number): number | null {
  let above = at - 1
  while (above >= 0 && lines[above]?.kind === 'blank') above -= 1
  const line = lines[above]
  if (!line) return null
  if (line.kind === 'heading') return above
  if (readLead(line.text).indent < readLead(lines[at]?.text ?? '').indent) {
    return isTitleText(line) ? above : null
  }
  return isTitleLine(line) && lines[above - 1]?.kind !== 'text' ? above : null
}

const longestTitleLine = 150

const isTitleLine = (line: SourceLine): boolean =>
  isTitleText(line) && !readLead(line.text).bullet && readLabel(line.text) === null

const isTitleText = (line: SourceLine): boolean =>
  line.kind === 'text' &&
  line.text.length <= longestTitleLine &&
  !/[.!?;,]\s*$/u.test(line.text.slice(-40))

/** The title of a story that begins at a bare line: its first line, where it reads like one. */
function titleStarts(lines: readonly SourceLine[], starts: readonly number[]): StoryStart[] {
  return starts.map((start, index) => {
    const to = starts[index + 1] ?? lines.length
    for (let at = start; at < to; at += 1) {
      const line = lines[at]
      if (!line || line.kind === 'blank' || line.kind === 'separator') continue
      const titles = line.heading || (isTitleLine(line) && lines[at + 1]?.kind !== 'text')
      return { line: start, title: titles ? at : null }
    }
    return { line: start, title: null }
  })
}

/** The heading that titles a single story, or null. */
function findTitle(
  lines: readonly SourceLine[],
  titles: readonly Title[],
  marks: readonly Mark[],
  from: number,
  to: number,
): number | null {
  const own = titles.filter((title) => title.line >= from && title.line < to)
  const [first, ...others] = own
  if (!first) return null
  const alone = !others.some((other) => other.level <= first.level)
  const parts = marks.some((mark) => mark.line > first.line && mark.line < to)
  const opens = lines.slice(from, first.line).every((line) => line.kind !== 'text')
  if (alone && opens) return first.reading?.covered && !parts ? null : first.line
  if (alone) return (first.reading?.weight ?? 0) >= 2 ? null : first.line
  // Flat notes: all headings of one level, the first of which names no part.
  const names = others.some((other) => other.reading)
  return opens && first.level === 1 && names && !first.reading?.covered ? first.line : null
}

/** What stands above the first story belongs to it. */
const cutAt = (starts: readonly StoryStart[], end: number): StoryLines[] =>
  starts.map((start, index) => ({
    from: index === 0 ? 0 : start.line,
    to: starts[index + 1]?.line ?? end,
    title: start.title,
  }))
