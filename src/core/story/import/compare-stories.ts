import { textOfSection } from './import-preview.ts'
import { facets, sections, type Facet, type Section, type StoryDocument } from '../story.ts'

/** What a change is about: a one-line field, a section, or a facet's card. */
type ChangedPart =
  | 'headline'
  | 'shortName'
  | 'role'
  | 'period'
  | 'scale'
  | 'outcome'
  | 'prompts'
  | Section
  | `${Facet} card`

/** One part that two documents have differently; an empty text stands for nothing. */
export interface StoryChange {
  part: ChangedPart
  before: string
  after: string
}

/** What differs between two documents, in the order of a story's page. */
export function compareStories(before: StoryDocument, after: StoryDocument): StoryChange[] {
  const one = listParts(before)
  const other = listParts(after)
  return one.flatMap(([part, text], at) => {
    const changed = other[at]?.[1] ?? ''
    return text === changed ? [] : [{ part, before: text, after: changed }]
  })
}

/** True while a story is as it was imported, so that the original bytes can be given back. */
export const isUntouched = (imported: StoryDocument, current: StoryDocument): boolean =>
  compareStories(imported, current).length === 0

function listParts(document: StoryDocument): [ChangedPart, string][] {
  const fields = ['headline', 'shortName', 'role', 'period', 'scale'] as const
  return [
    ...fields.map((field): [ChangedPart, string] => [field, document[field]]),
    ['outcome', document.outcome ?? ''],
    ['prompts', document.prompts.join(', ')],
    ...sections.map((section): [ChangedPart, string] => [
      section,
      textOfSection(document, section),
    ]),
    ...facets.map((facet): [ChangedPart, string] => [`${facet} card`, document.facets[facet].card]),
  ]
}
