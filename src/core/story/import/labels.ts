import { countWords } from '../../text/words-on-line.ts'
import { facets, type Section } from '../story.ts'
import { beginsWithPerson } from '../told/facet-cues.ts'
import type { FieldName } from './heading-lexicon.ts'
import { readFieldName, readHeadingName, type HeadingReading } from './heading-names.ts'

/** A name at the front of a line that says what the rest is: `**Result:** …`, `- handover - …`. */
export interface Label {
  name: string
  field: FieldName | null
  reading: HeadingReading | null
  /** Offset in the line where the text behind the label begins; the line's length where none does. */
  bodyAt: number
  /** True where the line is an item of a list: then the label speaks for this item only. */
  bullet: boolean
  indent: number
}

/** A name is short; this is how much of a line is looked at. */
const longestName = 70
const mostPlainWords = 6
const mostDashWords = 6

/** A list mark, a tick box, an emoji, org's `#+`: none of them is part of a name. */
const lead =
  /^([ \t]*)(?:([-*+•‣▪▸–—]|\d{1,2}[.)])[ \t]+(?:\[[ xX]?\][ \t]+)?)?(?:\p{Extended_Pictographic}\uFE0F?[ \t]*|#\+)?/u

/** Indentation and list mark of a line. */
export function readLead(text: string): { indent: number; bullet: boolean; bodyAt: number } {
  const match = lead.exec(text.slice(0, 200))
  const indent = (match?.[1] ?? '').replaceAll('\t', '    ').length
  return { indent, bullet: match?.[2] !== undefined, bodyAt: match?.[0].length ?? 0 }
}

/** The label that a line begins with, or null. Whether it is acted on is for the reader to decide. */
export function readLabel(text: string): Label | null {
  const { indent, bullet, bodyAt } = readLead(text)
  const head = text.slice(bodyAt, bodyAt + longestName)
  if (!/^[\p{L}\p{N}*_"']/u.test(head)) return null
  const found =
    readEmphasised(head) ??
    readColon(head) ??
    readDash(head) ??
    readDoubtful(head) ??
    readWhole(text, bodyAt)
  if (!found) return null
  const name = found.name.trim()
  const field = found.by === 'dash' || found.by === 'mark' ? null : readFieldName(name)
  const after = text.slice(bodyAt + found.length)
  const reading = readHardest(name, after.trimStart()) ?? readHeadingName(name)
  if (field === null && reading === null) return null
  const gap = after.length - after.trimStart().length
  if (!isMeant(reading, field, found.by)) return null
  return { name, field, reading, bodyAt: bodyAt + found.length + gap, bullet, indent }
}

const hardest =
  /^(?:the )?(?:hardest|toughest|trickiest|(?:hard|tough|tricky) one)(?: one| person| sell| to (?:win|move|persuade|convince)(?: over)?)?$/iu

/** "Hardest = head of audit, Renske" names a stakeholder; "hardest = the cutover" does not. */
function readHardest(name: string, body: string): HeadingReading | null {
  return hardest.test(name) && beginsWithPerson.test(body)
    ? { section: 'stakeholder', weight: namesItself, covered: true }
    : null
}
const namesItself = 3

type Manner = 'emphasis' | 'colon' | 'dash' | 'mark' | 'alone'

/** The plainer the mark, the surer the name must be: a colon stands in many sentences. */
function isMeant(reading: HeadingReading | null, field: FieldName | null, by: Manner): boolean {
  if (field !== null && by !== 'alone') return true
  if (!reading) return false
  if (by === 'emphasis') return reading.weight >= (reading.covered ? 2 : 3)
  if (reading.section === 'notes' && by === 'dash') return false
  if (by === 'mark' && !isDrillIn(reading.section)) return false
  if (by === 'dash' || by === 'mark') return reading.covered && reading.weight >= 3
  return reading.covered && reading.weight >= 2.5
}

const isDrillIn = (section: Section): boolean => facets.some((facet) => facet === section)

interface Found {
  name: string
  length: number
  by: Manner
}

/** `**Name:** …`, `**Name?** …`, `**Name** - …`, `*Name:* …`, and a line that is bold as a whole. */
function readEmphasised(head: string): Found | null {
  const match =
    /^(\*\*\*?|___?)(?=\S)([^*_\n]{1,60})\1[ \t]*(:|[-–—](?=\s)|$)?/u.exec(head) ??
    /^([*_])(?=\S)([^*_\n]{1,60}:)\1()/u.exec(head)
  if (!match) return null
  const inside = match[2] ?? ''
  const closed = /[:?]\s*$/u.test(inside) || match[3] !== undefined
  if (!closed) return null
  return { name: inside.replace(/:\s*$/u, ''), length: match[0].length, by: 'emphasis' }
}

function readColon(head: string): Found | null {
  if (!head.includes(':')) return null
  const match = /^([^:.!?;,*_\n]{1,60}?)[ \t]*:(?=\s|$)/u.exec(head)
  const name = match?.[1]
  if (!match || name === undefined || countWords(name) > mostPlainWords) return null
  return { name, length: match[0].length, by: 'colon' }
}

function readDash(head: string): Found | null {
  if (!/[-–—=]/u.test(head)) return null
  const match = /^([^:.!?;,*_=\n–—-]{1,40}?)[ \t]+[-–—=]{1,2}>?[ \t]+(?=\S)/u.exec(head)
  const name = match?.[1]
  if (!match || name === undefined || countWords(name) > mostDashWords) return null
  return { name, length: match[0].length, by: 'dash' }
}

/** One question mark ends a sentence as well ("Panic? Not yet."), and dots stand in many: they follow only these. */
const plainName =
  /^(?:(?:the|my|our|main|biggest) )*(?:lessons?(?: learn(?:ed|t))?|learnings?|takeaways?|disagreements?|conflicts?|push-?back|near[- ](?:failure|miss)|close call|stakeholders?|hand[- ]?(?:off|over))$/iu

/** "lesson?? ask first", "handover... Jo has it", "lesson -> ask first": who is unsure of the name writes it so. */
function readDoubtful(head: string): Found | null {
  const match = /^([^:.!?;,…→_*\n]{1,40}?)[ \t]*(\?+!*|!+\?+|\.{2,4}|…|→|[-=]+>)[ \t]+(?=\S)/u.exec(
    head,
  )
  const name = match?.[1]
  if (!match || name === undefined || countWords(name) > mostDashWords) return null
  if (/^(?:\?|\.+|…)$/u.test(match[2] ?? '') && !plainName.test(name.trim())) return null
  return { name, length: match[0].length, by: 'mark' }
}

/** A line of nothing but a name. */
function readWhole(text: string, bodyAt: number): Found | null {
  const name = text.slice(bodyAt)
  if (name.length > longestName || /[.!,;]\s*$/u.test(name)) return null
  return countWords(name) > mostPlainWords ? null : { name, length: name.length, by: 'alone' }
}
