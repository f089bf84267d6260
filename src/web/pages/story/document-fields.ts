import type { Facet, StoryDocument } from '../../../core/story/story.ts'

/** One text of a story that a person writes: a line, a long text, or one of the two texts of a facet. */
export type TextField =
  | 'headline'
  | 'shortName'
  | 'role'
  | 'period'
  | 'scale'
  | 'telling'
  | 'numbers'
  | 'notes'
  | `${Facet}.card`
  | `${Facet}.passage`

/** Every text of a story, in the order of the page. */
export const textFields: readonly TextField[] = [
  'headline',
  'shortName',
  'role',
  'period',
  'scale',
  'telling',
  'disagreement.card',
  'disagreement.passage',
  'near-failure.card',
  'near-failure.passage',
  'stakeholder.card',
  'stakeholder.passage',
  'lesson.card',
  'lesson.passage',
  'handoff.card',
  'handoff.passage',
  'numbers',
  'notes',
]

/** Fields that hold one line and at most `longestLine` characters; the others hold `longestText`. */
export const lineFields: readonly TextField[] = ['headline', 'shortName', 'role', 'period', 'scale']

type FacetField = Extract<TextField, `${Facet}.${string}`>
type PlainField = Exclude<TextField, FacetField>

function splitField(field: FacetField): [Facet, 'card' | 'passage'] {
  const dot = field.lastIndexOf('.')
  return [field.slice(0, dot) as Facet, field.slice(dot + 1) as 'card' | 'passage']
}

const isFacetField = (field: TextField): field is FacetField => field.includes('.')

/** The text of one field. */
export function textOf(document: StoryDocument, field: TextField): string {
  if (!isFacetField(field)) return document[field satisfies PlainField]
  const [facet, part] = splitField(field)
  return document.facets[facet][part]
}

/** The same story with one text in place of what the field held. */
export function withText(document: StoryDocument, field: TextField, text: string): StoryDocument {
  if (!isFacetField(field)) return { ...document, [field]: text }
  const [facet, part] = splitField(field)
  return {
    ...document,
    facets: { ...document.facets, [facet]: { ...document.facets[facet], [part]: text } },
  }
}

/** True when two stories hold the same words, outcome and prompts; the order of prompts does not count. */
export function sameDocument(a: StoryDocument, b: StoryDocument): boolean {
  return (
    a.outcome === b.outcome &&
    a.prompts.length === b.prompts.length &&
    a.prompts.every((prompt) => b.prompts.includes(prompt)) &&
    textFields.every((field) => textOf(a, field) === textOf(b, field))
  )
}
