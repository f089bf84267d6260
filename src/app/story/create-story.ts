import type { StoryDocument } from '../../core/story/story.ts'
import type { AppContext } from '../context.ts'
import { viewStory } from './show-story.ts'
import type { StoryView } from '../views.ts'

/** Keeps a new story. */
export async function createStory(
  context: AppContext,
  document: StoryDocument,
): Promise<StoryView> {
  const story = await context.database.stores.story.create(context.owner, {
    id: context.chance.id(),
    document,
    example: false,
    at: context.time.now(),
  })
  return viewStory(context, story)
}
