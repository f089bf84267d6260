import { sayHeadline } from './import/name-headline.ts'
import { emptyStoryDocument } from './empty-story.ts'
import type { PromptKind, StoryDocument } from './story.ts'

/**
 * A new story of what was told for a question, word for word as its telling, marked for the question's kind. Its
 * headline is the first sentence that says something, as an import takes it, and empty where none does.
 */
export function documentOfTelling(telling: string, kind: PromptKind | null): StoryDocument {
  return {
    ...structuredClone(emptyStoryDocument),
    headline: sayHeadline(telling),
    prompts: kind === null ? [] : [kind],
    telling,
  }
}
