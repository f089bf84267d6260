import type { StoryDocument } from '../../core/story/story.ts'
import type { SaveStoryResult } from '../../store/story-store.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { viewStory } from './show-story.ts'
import type { SaveView } from '../views.ts'

/**
 * Saves a story over the version it was edited from; a newer one is shown instead of overwritten. `run` names
 * one sitting at one page: its saves become few entries of the history.
 */
export async function saveStory(
  context: AppContext,
  id: string,
  save: { version: number; document: StoryDocument; run: string },
): Promise<SaveView> {
  const { owner, database, time } = context
  const { version: expectedVersion, document, run } = save
  const change = { expectedVersion, document, at: time.now(), run }
  return viewSave(context, await database.stores.story.save(owner, id, change))
}

/** What became of a save, as it is shown. */
export async function viewSave(context: AppContext, result: SaveStoryResult): Promise<SaveView> {
  switch (result.kind) {
    case 'saved':
      return { kind: 'saved', view: await viewStory(context, result.story) }
    case 'stale':
      return { kind: 'stale', current: await viewStory(context, result.current) }
    case 'not-found':
      throw notFound('story')
  }
}
