import { readFieldName, readHeadingName, toNameWords } from './heading-names.ts'
import { isFacet, readStanding, splitParts, type Part, type Standing } from './heading-standing.ts'
import { readLead } from './labels.ts'
import { nameHeadline } from './name-headline.ts'
import { placeLines, type Body } from './place-lines.ts'
import type { FieldName } from './heading-lexicon.ts'
import { placeBody } from './place-paragraphs.ts'
import type { SourceLine } from './scan-lines.ts'
import { usesLetters } from './star-letters.ts'
import { keepInNotes, takeField, type StoryDraft } from './story-draft.ts'
import { takeProperties } from './take-properties.ts'
import type { Facet } from '../story.ts'

/** Reads a story out of somebody's own notes, whatever their headings are. */
export function parseNotes(
  draft: StoryDraft,
  lines: readonly SourceLine[],
  title: number | null,
  text: string,
): void {
  const before = draft.passages.length
  const own = title === null ? lines : takeTitle(draft, lines, title, text)
  const letters = usesLetters(own)
  const chapters = new Set<string>()
  const stack: Standing[] = []
  for (const part of splitParts(own)) {
    const { line, heading } = part
    if (!line || !heading) {
      placeLead(draft, text, part.lines, letters, own.length === part.lines.length)
      continue
    }
    const standing = readStanding(line, heading, stack)
    if (takeFieldHeading(draft, text, part)) continue
    if (!standing.named) refineByBody(standing, part)
    if (standing.named) draft.named = 'heading'
    else chapters.add(heading.text)
    placeLines(draft, text, bodyBelow(standing, part, letters))
  }
  tellChapters(draft, before, chapters)
  nameHeadline(draft, before)
}

/** Takes the headline, and keeps what stands above it; gives the lines below it. */
function takeTitle(
  draft: StoryDraft,
  lines: readonly SourceLine[],
  at: number,
  text: string,
): readonly SourceLine[] {
  const line = lines[at]
  if (!line) return lines
  const why = 'It stands above the title of the story.'
  placeLines(draft, text, {
    lines: lines.slice(0, at),
    target: { section: 'notes', why },
    kept: null,
    labels: 'none',
    fields: false,
    items: false,
    letters: false,
  })
  const words = line.heading?.text ?? line.text.slice(readLead(line.text).bodyAt).trim()
  const place = { start: line.start, end: line.end, line: line.number, raw: words }
  const same = toNameWords(words).join(' ') === toNameWords(draft.document.headline).join(' ')
  if (!takeField(draft, 'headline', stripEmphasis(words), place) && !same) {
    keepInNotes(draft, place, 'The story has another headline already.')
  }
  return lines.slice(lines[at + 1]?.kind === 'underline' ? at + 2 : at + 1)
}

/** `**My title**` is the title; marks inside it stay. */
function stripEmphasis(text: string): string {
  const inner = /^(\*\*|__)(.*)\1$/u.exec(text)?.[2]
  return inner === undefined || inner.includes('**') ? text : inner.replace(/:$/u, '')
}

/** What stands before the first heading: facts about the story, then the beginning of the telling. */
function placeLead(
  draft: StoryDraft,
  text: string,
  lines: readonly SourceLine[],
  letters: boolean,
  alone: boolean,
): void {
  const rest = lines.slice(takeProperties(draft, lines))
  const why = alone
    ? 'No heading or label names its place.'
    : 'It stands before the first heading that names a part.'
  placeLines(draft, text, {
    lines: rest,
    target: { section: 'telling', why },
    kept: null,
    labels: 'all',
    fields: true,
    items: alone,
    letters,
  })
}

function bodyBelow(standing: Standing, part: Part, letters: boolean): Body {
  const { target, named, kept } = standing
  const notes = target.section === 'notes'
  return {
    lines: part.lines,
    target,
    kept,
    labels: isFacet(target.section) ? 'none' : named && notes ? 'facets' : 'all',
    fields: !isFacet(target.section) && !(named && notes),
    items: notes,
    letters,
  }
}

const facetPhrases: Record<Facet, string> = {
  disagreement: 'a disagreement',
  'near-failure': 'a near-failure',
  stakeholder: 'a stakeholder',
  lesson: 'a lesson',
  handoff: 'a handoff',
}

/** "Trevor", "Me and Dana", "That thing with Legal": the text below tells which part it is. */
function refineByBody(standing: Standing, part: Part): void {
  const { line, heading } = part
  if (!line || !heading) return
  const person = /^\p{Lu}\p{L}+(?: (?:and|&|\p{Lu}\p{L}+))*$/u.test(heading.text)
  if (!person && readHeadingName(heading.text) === null) return
  const facet = placeBody(part.lines.map((one) => one.text).join('\n'))
  if (facet === null) return
  const why = `The text below this heading speaks of ${facetPhrases[facet]}.`
  standing.target = { section: facet, heading: heading.text, why }
  standing.named = true
  standing.kept = { start: heading.textStart, end: line.end, after: heading.after }
}

/** `## Role` with one line below it is a field. */
function takeFieldHeading(draft: StoryDraft, text: string, part: Part): boolean {
  const { line, heading } = part
  const own = part.lines.filter((one) => one.kind !== 'blank')
  const [value] = own
  if (!line || !heading || value?.kind !== 'text') return false
  const field = readFieldName(heading.text)
  if (field === null || (own.length !== 1 && !isBroken(field, own))) return false
  const end = own.at(-1)?.end ?? value.end
  const place = { start: line.start, end, line: value.number, raw: text.slice(line.start, end) }
  if (field === 'headline' && namesHeadline(heading.text)) freeHeadline(draft)
  return takeField(draft, field, text.slice(value.start, end).replace(/^\s*[-*+•]\s+/u, ''), place)
}

/** A headline of so many lines at most is one that an editor broke. */
const mostBrokenLines = 3

const isBroken = (field: FieldName, own: readonly SourceLine[]): boolean =>
  field === 'headline' &&
  own.length <= mostBrokenLines &&
  own.every(
    ({ kind, number, text }, at) =>
      kind === 'text' && number === (own[0]?.number ?? 0) + at && !readLead(text).bullet,
  )

/** "Story" may stand over the telling, and "Title" repeat what stands above; these say what is meant. */
const namesHeadline = (name: string): boolean =>
  /^(?:headline|one liner)$/u.test(toNameWords(name).join(' '))

/** Where a headline is named as such, the title above it is what the story is called. */
function freeHeadline(draft: StoryDraft): void {
  const { headline, shortName } = draft.document
  if (headline === '' || shortName !== '') return
  draft.document.shortName = headline
  draft.document.headline = ''
}

/** Where no heading or label names a part, the chapters are those of the telling. */
function tellChapters(draft: StoryDraft, from: number, chapters: ReadonlySet<string>): void {
  if (draft.named !== 'nothing') return
  for (const passage of draft.passages.slice(from)) {
    if (passage.section !== 'notes' || !chapters.has(passage.heading ?? '')) continue
    passage.section = 'telling'
    passage.why = 'No heading here names a part of a story, so all of it is read as the telling.'
  }
}
