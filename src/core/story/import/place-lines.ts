import { addPassage, type KeptHeading, type Target } from './add-passage.ts'
import { readLabel, readLead, type Label } from './labels.ts'
import { isWhitespace } from '../line-text.ts'
import { isRow, namesRows, placeRow } from './place-table.ts'
import type { SourceLine } from './scan-lines.ts'
import { readLetter } from './star-letters.ts'
import { takeField, type StoryDraft } from './story-draft.ts'
import { facets } from '../story.ts'

/** The lines between two headings, and what their heading said. */
export interface Body {
  lines: readonly SourceLine[]
  target: Target
  /** The heading, where its words must be kept with the text. */
  kept: KeptHeading | null
  /** May labels in it send lines elsewhere? Not below a heading that names a drill-in. */
  labels: 'all' | 'facets' | 'none'
  /** May `Role: …` and the like fill fields? */
  fields: boolean
  /** Is every item of a list a passage of its own? */
  items: boolean
  /** Do lone letters (S:, T:, A:, R:) stand for situation, task, action, result? */
  letters: boolean
}

/** A field value longer than this is a sentence of the telling that begins like a field. */
const longestFieldLine = 200

/** Cuts the lines into passages at blank lines and labels and adds them to the draft. */
export function placeLines(draft: StoryDraft, text: string, body: Body): void {
  const pen = holdPen(draft, text, body)
  const lastWords = body.lines.findLastIndex(isWords)
  const tabled = body.labels !== 'none' && namesRows(body.lines)
  /** What unlabelled lines belong to: the heading, or the last label that leads over to the lines below. */
  let base = body.target
  /** Set while a paragraph lasts whose first line begins with a label: it speaks for that paragraph alone. */
  let paragraph: Target | null = null
  /** A list item that a label has sent elsewhere; it ends at a line indented no deeper. */
  let item: { indent: number; target: Target } | null = null
  let begun = false
  for (const [at, line] of body.lines.entries()) {
    // A rule at the edge of a part only separates; inside, it is part of the text.
    if (line.kind === 'blank' || (line.kind === 'separator' && (!begun || at > lastWords))) {
      pen.lift()
      paragraph = null
      continue
    }
    begun = true
    if (tabled && isRow(line)) {
      pen.dropHeading()
      placeRow(draft, text, line)
      continue
    }
    const { indent, bullet } = readLead(line.text)
    if (item && indent <= item.indent) {
      pen.lift()
      item = null
    }
    const label = line.kind === 'text' && body.labels !== 'none' ? readLineLabel(line, body) : null
    if (label && takeLabelledField(draft, text, line, label, body)) {
      pen.dropHeading()
      continue
    }
    const sent = label ? toTarget(label, line, body) : null
    if (!label || !sent) {
      if (body.items && bullet && indent === 0) pen.lift()
      pen.write(line.start, line.end, item?.target ?? paragraph ?? base)
      continue
    }
    if (draft.named === 'nothing') draft.named = 'label'
    item = label.bullet ? { indent: label.indent, target: { ...sent, indented: true } } : null
    if (!label.bullet) {
      const isOverMore = /^$|:$/u.test(line.text.slice(label.bodyAt).trim())
      // What stood over the lines above does not come back behind the next label.
      base = isOverMore ? sent : body.target
      paragraph = isOverMore ? null : sent
    }
    pen.lift()
    const dropped = isOnlyName(label) && sent.section !== 'notes'
    pen.write(dropped ? line.start + label.bodyAt : line.start, line.end, sent)
  }
  pen.dropHeading()
}

/** Gathers lines into passages. The heading, where it is kept, goes with the first of its own. */
interface Pen {
  write(start: number, end: number, target: Target): void
  /** Ends the passage. */
  lift(): void
  /** Ends the passage, and leaves the heading a passage of its own if it has none yet. */
  dropHeading(): void
}

function holdPen(draft: StoryDraft, text: string, body: Body): Pen {
  let open: { start: number; end: number; target: Target; heading: KeptHeading | null } | null =
    null
  let kept = body.kept
  const pen: Pen = {
    write(start, end, target) {
      if (isWhitespace(text.slice(start, end))) return
      if (open) {
        open.end = end
        return
      }
      const heading = target === body.target ? kept : null
      if (heading === null) pen.dropHeading()
      kept = null
      open = { start, end, target, heading }
    },
    lift() {
      if (open) addPassage(draft, text, open.start, open.end, open.target, open.heading)
      open = null
    },
    dropHeading() {
      pen.lift()
      if (kept === null) return
      const { start, end, after } = kept
      draft.passages.push({ text: text.slice(start, end), start, end: after, ...body.target })
      kept = null
    },
  }
  return pen
}

const isWords = (line: SourceLine): boolean => line.kind !== 'blank' && line.kind !== 'separator'

const readLineLabel = (line: SourceLine, body: Body): Label | null =>
  body.letters ? readLetter(line) : readLabel(line.text)

/** "We had pushback: …" is a sentence, whose words stay. */
const isOnlyName = (label: Label): boolean =>
  label.reading?.covered === true && !/^(?:i|we|he|she|they|it|there|you)\b/iu.test(label.name)

function toTarget(label: Label, line: SourceLine, body: Body): Target | null {
  const section = label.reading?.section
  if (section === undefined) return null
  const isFacet = facets.some((facet) => facet === section)
  if (body.labels === 'facets' && !isFacet) return null
  // A to-do that asks about the handover is not the handover.
  if (body.labels === 'facets' && line.text.trimEnd().endsWith('?')) return null
  return { section, heading: label.name, why: `The line begins with "${label.name}".` }
}

function takeLabelledField(
  draft: StoryDraft,
  text: string,
  line: SourceLine,
  label: Label,
  body: Body,
): boolean {
  const value = line.text.slice(label.bodyAt).trim()
  if (!body.fields || label.field === null || value === '' || value.length > longestFieldLine)
    return false
  const { start, end, number } = line
  return takeField(draft, label.field, value, {
    start,
    end,
    line: number,
    raw: text.slice(start, end).trim(),
  })
}
