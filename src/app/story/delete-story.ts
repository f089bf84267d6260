import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { showStory } from './show-story.ts'
import type { StoryView } from '../views.ts'

/** Puts a story away; `undeleteStory` brings it back. */
export async function deleteStory(context: AppContext, id: string): Promise<{ deleted: true }> {
  const { owner, database, time } = context
  if (!(await database.stores.story.remove(owner, id, time.now()))) throw notFound('story')
  return { deleted: true }
}

/** Brings a story back that was put away; where it is here already, nothing changes. */
export async function undeleteStory(context: AppContext, id: string): Promise<StoryView> {
  await context.database.stores.story.putBack(context.owner, id)
  return showStory(context, id)
}
