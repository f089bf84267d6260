import { isWhitespace, toUnixLines } from '../line-text.ts'
import type { StoryDraft } from './story-draft.ts'
import type { Section } from '../story.ts'

/** Where text goes, and why. */
export interface Target {
  section: Section
  heading?: string
  why: string
  /** True for the lines nested below a list item. */
  indented?: boolean
}

/** A heading that is kept with its text: from its mark or first word to its end. */
export interface KeptHeading {
  start: number
  end: number
  /** Where the line of dashes below it ends, which is left out; without one, `end`. */
  after: number
}

/** Adds the text between two offsets as a passage, with its heading in front where that is kept. */
export function addPassage(
  draft: StoryDraft,
  text: string,
  start: number,
  end: number,
  target: Target,
  heading: KeptHeading | null = null,
): void {
  const body = text.slice(start, end).trimEnd()
  if (isWhitespace(body)) return
  const above = heading
    ? text.slice(heading.start, heading.end) + text.slice(heading.after, start)
    : ''
  const whole = toUnixLines(above + body)
  const passage = {
    text: target.indented ? dropIndent(whole) : whole,
    start: heading?.start ?? start,
  }
  draft.passages.push({ ...passage, end: start + body.length, ...toPlace(target) })
}

const toPlace = ({ section, heading, why }: Target): Target => ({
  section,
  why,
  ...(heading === undefined ? {} : { heading }),
})

/** What was nested below a label stands for itself. */
function dropIndent(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => !isWhitespace(line)).map((line) => line.search(/\S/u))
  const common = Math.min(...indents)
  return common === 0 ? text : lines.map((line) => line.slice(common)).join('\n')
}
