import { cardTitle } from './export-format.ts'
import { unescapeText } from './escape-text.ts'
import { namingWeight, readFieldName, readHeadingName, toNameWords } from './heading-names.ts'
import type { HeadingReading } from './heading-names.ts'
import { toUnixLines, trimBlankLines } from './line-text.ts'
import { nameHeadline } from './name-headline.ts'
import { placeLines, usesLetters, type Body, type Target } from './place-lines.ts'
import { placeBody, placeParagraph } from './place-paragraphs.ts'
import type { FrontMatter } from './read-front-matter.ts'
import type { SourceLine } from './scan-lines.ts'
import { keepInNotes, startDraft, takeField, type StoryDraft } from './story-draft.ts'
import { facets, type Facet } from './story.ts'
import { takeFrontMatter } from './take-front-matter.ts'

/** What one story is read from: its lines with their structure marked, out of the decoded text. */
export interface StorySource {
  text: string
  lines: readonly SourceLine[]
  /** Line of the title in `lines`, or null. */
  title: number | null
  frontMatter: FrontMatter | null
  /** True for an exported story, whose sections are read back to the letter. */
  exact: boolean
}

/** A heading with the lines below it, up to the next heading. */
interface Part {
  heading: SourceLine | null
  lines: readonly SourceLine[]
}

/** Reads one story. Every word of its lines ends up in the draft's document or passages. */
export function parseStory(source: StorySource): StoryDraft {
  const draft = startDraft()
  if (source.frontMatter) takeFrontMatter(draft, source.frontMatter)
  if (source.exact) parseExported(draft, source)
  else parseNotes(draft, source)
  return draft
}

function splitParts(lines: readonly SourceLine[]): Part[] {
  const parts: Part[] = []
  let from = 0
  let heading: SourceLine | null = null
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'heading') continue
    parts.push({ heading, lines: lines.slice(from, at) })
    heading = line
    from = lines[at + 1]?.kind === 'underline' ? at + 2 : at + 1
  }
  parts.push({ heading, lines: lines.slice(from) })
  return parts.filter((part) => part.heading !== null || part.lines.some((l) => l.kind !== 'blank'))
}

function parseNotes(draft: StoryDraft, source: StorySource): void {
  const { text, title } = source
  const lines = takeTitle(draft, source)
  const titleEnd = title === null ? 0 : (source.lines[title]?.end ?? 0)
  const letters = usesLetters(lines)
  const before = draft.passages.length
  const chapters: Target[] = []
  const stack: Standing[] = []
  for (const part of splitParts(lines)) {
    if (part.heading === null) {
      // What stands above a story's title belongs to the file, not to the telling.
      const above = (part.lines.at(-1)?.end ?? 0) <= titleEnd
      const target: Target = above
        ? { section: 'notes', why: 'It stands above the title of the first story.' }
        : { section: 'telling', why: 'It stands before the first heading.' }
      const items = lines.every((line) => line.kind !== 'heading')
      placeLines(draft, text, { ...freeBody(part.lines, target, letters), fields: true, items })
      continue
    }
    const standing = readStanding(part.heading, stack)
    if (takeFieldHeading(draft, text, part)) continue
    if (!standing.named) refineByBody(standing, part)
    if (!standing.named && standing.target.section === 'notes') chapters.push(standing.target)
    if (standing.named) draft.named = true
    placeLines(draft, text, bodyBelow(standing, part, letters))
  }
  readUnstructured(draft, before, chapters)
  nameHeadline(draft, before)
}

const freeBody = (lines: readonly SourceLine[], target: Target, letters: boolean): Body => ({
  lines,
  target,
  keepFrom: null,
  labels: 'all',
  fields: false,
  items: false,
  letters,
})

/** The lines without the title, which becomes the headline. */
function takeTitle(draft: StoryDraft, { lines, title }: StorySource): readonly SourceLine[] {
  const line = title === null ? undefined : lines[title]
  if (!line || title === null) return lines
  const words = line.heading?.text ?? line.text.trim()
  const { start, end, number } = line
  const place = { start, end, line: number, raw: words }
  const same = toNameWords(words).join(' ') === toNameWords(draft.document.headline).join(' ')
  if (!takeField(draft, 'headline', stripEmphasis(words), place) && !same) {
    keepInNotes(draft, place, 'The story has another headline already.')
  }
  const next = lines[title + 1]?.kind === 'underline' ? title + 2 : title + 1
  return [...lines.slice(0, title), ...lines.slice(next)]
}

/** `**My title**` is the title; marks inside it stay. */
function stripEmphasis(text: string): string {
  const inner = /^(\*\*|__)(.*)\1$/u.exec(text)?.[2]
  return inner === undefined || inner.includes('**') ? text : inner.replace(/:$/u, '')
}

/** What a heading decides for the lines below it, and for the headings below it. */
interface Standing {
  level: number
  target: Target
  /** True where the heading, or one above it, names a part. */
  named: boolean
  keepFrom: Body['keepFrom']
}

const isFacet = (section: string): section is Facet => facets.some((facet) => facet === section)

function readStanding(line: SourceLine, stack: Standing[]): Standing {
  const heading = line.heading ?? { level: 1, text: line.text, textStart: line.start }
  while ((stack.at(-1)?.level ?? 0) >= heading.level) stack.pop()
  const parent = stack.at(-1)
  const standing = standBelow(line, heading, readHeadingName(heading.text), parent)
  stack.push(standing)
  return standing
}

function standBelow(
  line: SourceLine,
  heading: { level: number; text: string; textStart: number },
  reading: HeadingReading | null,
  parent: Standing | undefined,
): Standing {
  const { level, text, textStart } = heading
  const whole = { start: line.start, end: line.end }
  const words = { start: textStart, end: line.end }
  const names = reading !== null && reading.weight >= namingWeight
  const within = parent?.named ? parent.target.section : null
  // Below a drill-in, "Situation" or "Who was there" is a part of it; another drill-in is not.
  const belongs =
    within !== null &&
    (!names ||
      (isFacet(within) && !(isFacet(reading.section) && reading.covered)) ||
      within === reading.section)
  if (belongs && parent) {
    const why = `It stands below "${parent.target.heading ?? ''}".`
    const keepFrom = reading?.covered ? null : whole
    return { level, target: { section: within, heading: text, why }, named: true, keepFrom }
  }
  if (names) {
    const { section, covered } = reading
    const keeps = section === 'notes' ? !/^\W*notes?\W*$/iu.test(text) : !covered
    const keepFrom = keeps ? (section === 'notes' ? whole : words) : null
    const why = `The heading "${text.slice(0, 80)}" names it.`
    return { level, target: { section, heading: text, why }, named: true, keepFrom }
  }
  const why = 'Its heading names no part that a story has here.'
  return { level, target: { section: 'notes', heading: text, why }, named: false, keepFrom: whole }
}

/** "Trevor", "Me and Dana", "That thing with Legal": the text below tells which part it is. */
function refineByBody(standing: Standing, part: Part): void {
  const heading = standing.target.heading ?? ''
  const hint = readHeadingName(heading)
  const naming = /^\p{Lu}\p{L}+(?: (?:and|&|\p{Lu}\p{L}+))*$/u.test(heading.trim())
  if (hint === null && !naming) return
  const facet = placeBody(part.lines.map((line) => line.text).join('\n'))
  if (facet === null) return
  const title = {
    disagreement: 'a disagreement',
    'near-failure': 'a near-failure',
    stakeholder: 'a stakeholder',
    lesson: 'a lesson',
    handoff: 'a handoff',
  }[facet]
  standing.target = {
    section: facet,
    heading,
    why: `The text below this heading speaks of ${title}.`,
  }
  standing.named = true
  if (part.heading?.heading)
    standing.keepFrom = { start: part.heading.heading.textStart, end: part.heading.end }
}

/** `## Role` with one line below it is a field. */
function takeFieldHeading(draft: StoryDraft, text: string, part: Part): boolean {
  const line = part.heading
  const own = part.lines.filter((one) => one.kind !== 'blank')
  const [value] = own
  if (!line?.heading || own.length !== 1 || !value || value.kind !== 'text') return false
  const field = readFieldName(line.heading.text)
  if (field === null) return false
  const place = {
    start: line.start,
    end: value.end,
    line: value.number,
    raw: text.slice(line.start, value.end),
  }
  return takeField(draft, field, value.text.replace(/^\s*[-*+•]\s+/u, ''), place)
}

function bodyBelow(standing: Standing, part: Part, letters: boolean): Body {
  const { target, named, keepFrom } = standing
  const notes = target.section === 'notes'
  return {
    lines: part.lines,
    target,
    keepFrom,
    labels: isFacet(target.section) ? 'none' : named && notes ? 'facets' : 'all',
    fields: !isFacet(target.section) && !(named && notes),
    items: notes,
    letters,
  }
}

/** Notes in which no heading or label names a part: all of it is the telling, but for clear openings. */
function readUnstructured(draft: StoryDraft, from: number, chapters: readonly Target[]): void {
  if (draft.named) return
  const own = draft.passages.slice(from)
  const whys = new Set(chapters.map((chapter) => chapter.heading))
  for (const passage of own) {
    if (passage.section !== 'notes' || !whys.has(passage.heading)) continue
    passage.section = 'telling'
    passage.why = 'No heading here names a part of a story, so all of it is read as the telling.'
  }
  const told = own.filter((passage) => passage.section === 'telling')
  if (told.length < 3) return
  for (const passage of told.slice(1)) {
    const facet = placeParagraph(passage.text)
    if (facet === null) continue
    passage.section = facet
    passage.why = 'Its first words speak of it; nothing names its place.'
  }
}

/** An exported story: each section whole, with its escapes undone. */
function parseExported(draft: StoryDraft, { lines, text }: StorySource): void {
  const stack: Standing[] = []
  for (const part of splitParts(lines)) {
    const first = part.lines.at(0)
    const last = part.lines.at(-1)
    const body = first && last ? readExact(text, first.start, last.end) : ''
    if (part.heading === null) {
      const why = 'It stands before the first heading.'
      if (first && last) addExact(draft, body, first, last, { section: 'telling', why })
      continue
    }
    const parent = stack.at(-1)
    const facet = parent?.target.section
    if (
      part.heading.heading?.level === 3 &&
      part.heading.heading.text === cardTitle &&
      facet &&
      isFacet(facet)
    ) {
      if (draft.document.facets[facet].card === '') {
        draft.document.facets[facet].card = body
        continue
      }
    }
    const standing = readStanding(part.heading, stack)
    const keepFrom = standing.keepFrom
    const start = keepFrom?.start ?? first?.start ?? part.heading.end
    const end = last?.end ?? part.heading.end
    const kept = keepFrom ? readExact(text, start, end) : body
    addExact(draft, kept, { start }, { end }, standing.target)
  }
}

const readExact = (text: string, start: number, end: number): string =>
  unescapeText(trimBlankLines(toUnixLines(text.slice(start, end))))

function addExact(
  draft: StoryDraft,
  body: string,
  first: { start: number },
  last: { end: number },
  target: Target,
): void {
  if (body !== '') draft.passages.push({ text: body, start: first.start, end: last.end, ...target })
}
