import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { viewSave } from './save-story.ts'
import type { SaveView, StoryVersionView } from '../views.ts'

/** History entries shown at most. */
const mostVersions = 200

/** The history of a story, newest first. */
export async function listVersions(context: AppContext, id: string): Promise<StoryVersionView[]> {
  const versions = await context.database.stores.story.listVersions(context.owner, id, mostVersions)
  if (versions.length === 0) throw notFound('story')
  return versions
}

/** Brings an earlier version back, as a new version on top. */
export async function restoreVersion(
  context: AppContext,
  id: string,
  restore: { version: number; expectedVersion: number },
): Promise<SaveView> {
  const { owner, database, time } = context
  const versions = await database.stores.story.listVersions(owner, id, mostVersions)
  const entry = versions.find(({ version }) => version === restore.version)
  if (entry === undefined) throw notFound('version')
  const { document } = entry
  const change = { expectedVersion: restore.expectedVersion, document, at: time.now(), run: null }
  return viewSave(context, await database.stores.story.save(owner, id, change))
}
