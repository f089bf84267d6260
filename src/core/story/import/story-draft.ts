import type { FieldName } from './heading-lexicon.ts'
import type { ImportWarning, Passage } from './import-preview.ts'
import { cutAtWord } from '../line-text.ts'
import { readOutcome, readPrompts, splitItems } from './story-fields.ts'
import { emptyStoryDocument } from '../empty-story.ts'
import { longestLine, outcomes, type StoryDocument } from '../story.ts'

/** A story while it is read: its fields so far, and the passages that its sections are made of. */
export interface StoryDraft {
  document: StoryDocument
  passages: Omit<Passage, 'id'>[]
  warnings: ImportWarning[]
  /** What has named a part so far; a heading counts for more than a label. */
  named: 'nothing' | 'label' | 'heading'
}

export const startDraft = (): StoryDraft => ({
  document: structuredClone(emptyStoryDocument),
  passages: [],
  warnings: [],
  named: 'nothing',
})

/** Where a value stands, and the words around it. */
interface FieldPlace {
  start: number
  end: number
  line: number
  /** The whole entry as written, to keep where the field cannot hold it all. */
  raw: string
}

/**
 * Puts a value into its field. What the field cannot hold is kept in the notes. Returns false, and
 * does nothing, where the field is taken or the value is not one of those it knows.
 */
export function takeField(
  draft: StoryDraft,
  field: FieldName,
  value: string | readonly string[],
  place: FieldPlace,
): boolean {
  if (field === 'prompts') return takePrompts(draft, value, place)
  const text = toOneLine(typeof value === 'string' ? value : value.join(', '))
  if (field === 'outcome') return takeOutcome(draft, text, place)
  if (draft.document[field] !== '' || text === '') return false
  draft.document[field] = cutAtWord(text, longestLine)
  if (text.length > longestLine) {
    keepInNotes(
      draft,
      place,
      `It is longer than ${longestLine} characters, so the rest is kept here.`,
    )
    draft.warnings.push({
      line: place.line,
      message: `Line ${place.line} is longer than ${longestLine} characters. The field holds its beginning; the whole is in the notes.`,
    })
  }
  return true
}

const toOneLine = (text: string): string => text.trim().replaceAll(/\s*[\r\n]\s*/gu, ' ')

function takeOutcome(draft: StoryDraft, text: string, place: FieldPlace): boolean {
  const outcome = readOutcome(text)
  if (outcome === null || draft.document.outcome !== null) return false
  draft.document.outcome = outcome
  const canonical = (outcomes as readonly string[]).includes(text.toLowerCase())
  if (!canonical) keepInNotes(draft, place, 'You wrote the outcome in your own words.')
  return true
}

function takePrompts(
  draft: StoryDraft,
  value: string | readonly string[],
  place: FieldPlace,
): boolean {
  const items = typeof value === 'string' ? splitItems(value) : value
  const { prompts, unknown } = readPrompts(items)
  if (prompts.length === 0 || draft.document.prompts.length > 0) return false
  draft.document.prompts = prompts
  if (unknown.length > 0) {
    keepInNotes(draft, place, `No prompt kind is called ${unknown.join(', ').slice(0, 200)}.`)
  }
  return true
}

/** Keeps an entry as it was written. */
export function keepInNotes(draft: StoryDraft, place: FieldPlace, why: string): void {
  const { start, end, raw } = place
  if (raw.trim() === '') return
  draft.passages.push({ text: raw, start, end, section: 'notes', why })
}
