import { z } from 'zod'
import { longestLine, Outcome, type StoryDocument } from './story.ts'

/** A one-line fact of a story, as a person confirms it beside what the text seems to say. */
export const StoryFact = z.discriminatedUnion('field', [
  z.object({ field: z.literal('outcome'), value: Outcome }),
  z.object({ field: z.enum(['role', 'period']), value: z.string().max(longestLine) }),
])
export type StoryFact = z.infer<typeof StoryFact>

/** The document with these facts; of two for one field the later counts. */
export function setFacts(document: StoryDocument, facts: readonly StoryFact[]): StoryDocument {
  return facts.reduce((set, { field, value }) => ({ ...set, [field]: value }), document)
}
