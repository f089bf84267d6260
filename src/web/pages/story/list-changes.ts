import type { StoryDocument } from '../../../core/story/story.ts'
import { outcomeNames, promptNames } from '../../../core/words/names.ts'
import type { FieldChange } from '../../parts/VersionList.tsx'
import { textFields, textOf } from './document-fields.ts'
import { sayField } from './say-field.ts'

const sayOutcome = ({ outcome }: StoryDocument) => (outcome ? outcomeNames[outcome] : '')
const sayPrompts = ({ prompts }: StoryDocument) =>
  prompts
    .map((prompt) => promptNames[prompt])
    .toSorted()
    .join(', ')

/** What differs between two versions, in the order of the page. */
export function listChanges(older: StoryDocument, newer: StoryDocument): FieldChange[] {
  const changes = textFields.map((field) => ({
    name: sayField(field),
    older: textOf(older, field),
    newer: textOf(newer, field),
  }))
  changes.push(
    { name: 'How it ended', older: sayOutcome(older), newer: sayOutcome(newer) },
    { name: 'Prompts', older: sayPrompts(older), newer: sayPrompts(newer) },
  )
  return changes.filter((change) => change.older !== change.newer)
}
