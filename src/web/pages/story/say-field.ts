import type { Facet } from '../../../core/story/story.ts'
import { facetNames } from '../../../core/words/names.ts'
import type { TextField } from './document-fields.ts'

const plainNames: Partial<Record<TextField, string>> = {
  headline: 'Headline',
  shortName: 'Short name',
  role: 'Your role',
  period: 'Period',
  scale: 'Scale',
  telling: 'Telling',
  numbers: 'Numbers',
  notes: 'Notes',
}

/** What a person reads for a text of the story: `Telling`, `Near-failure, card`. */
export function sayField(field: TextField): string {
  const dot = field.lastIndexOf('.')
  if (dot < 0) return plainNames[field] ?? field
  const part = field.slice(dot + 1) === 'card' ? 'card' : 'passage'
  return `${facetNames[field.slice(0, dot) as Facet]}, ${part}`
}
