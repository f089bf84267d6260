import { tellingsOfStory } from '../core/ledger/story-tellings.ts'
import type { StoryDocument } from '../core/story/story.ts'

/** Everything that the person wrote of a story. */
export const writeWhole = (document: StoryDocument): string =>
  tellingsOfStory(document, 0)
    .map(({ text }) => text)
    .join('\n')
