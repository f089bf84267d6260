import { isUntouched } from '../../core/story/import/compare-stories.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { Story, StoryDocument } from '../../core/story/story.ts'
import type { Stores } from '../../store/stores.ts'
import type { AppContext } from '../context.ts'
import type { ImportedStory, TakeBackView } from '../views.ts'

/** What an import did, as its result told it. */
export type TakenIn = Pick<ImportedStory, 'storyId' | 'effect' | 'version' | 'sourceId'>

/**
 * Undoes an import, all of it or nothing: what it brought goes out of the bank, what it updated gets the text and the
 * source from before back, so that the same file then brings the same changes again. Where a story was changed since,
 * that is told and nothing is done. Asked again, it does nothing more.
 */
export async function takeBackImport(
  context: AppContext,
  taken: readonly TakenIn[],
): Promise<TakeBackView> {
  const { owner, database, time } = context
  return database.transaction(owner, async (stores) => {
    const undoings: Undoing[] = []
    for (const done of groupByStory(taken)) {
      const found = await findUndoing(stores, owner, done)
      if ('changed' in found) return { kind: 'changed', shortName: found.changed }
      undoings.push(found)
    }
    for (const { story, before, remove, sourceIds } of undoings) {
      const at = time.now()
      if (story !== null && remove) await stores.story.remove(owner, story.id, at)
      if (story !== null && before !== null) {
        const save = { expectedVersion: story.version, document: before, at, run: null }
        await stores.story.save(owner, story.id, save)
      }
      for (const id of sourceIds) await stores.source.remove(owner, id)
    }
    return { kind: 'taken-back' }
  })
}

interface Undoing {
  /** Null where the person has removed it since. */
  story: Story | null
  /** What it gets back; null where its text stays. */
  before: StoryDocument | null
  remove: boolean
  sourceIds: string[]
}

async function findUndoing(
  stores: Stores,
  owner: string,
  done: readonly TakenIn[],
): Promise<Undoing | { changed: string }> {
  const [{ storyId } = { storyId: '' }] = done
  const updates = done.filter(({ effect }) => effect === 'updated')
  const remove = done.some(({ effect }) => effect === 'created')
  // A removed story keeps its source: the person may bring it back.
  const sourceIds = remove ? [] : done.flatMap(({ sourceId }) => sourceId ?? [])
  const story = await stores.story.get(owner, storyId)
  if (story === null) return { story, before: null, remove, sourceIds }

  const firstUpdate = Math.min(...updates.map(({ version }) => version))
  const versions = await stores.story.listVersions(owner, storyId, updates.length + 2)
  const before = remove
    ? null
    : (versions.find(({ version }) => version < firstUpdate)?.document ?? null)
  if (updates.length === 0 && !remove) return { story, before: null, remove, sourceIds }
  if (story.version !== Math.max(...done.map(({ version }) => version))) {
    const isBack = before !== null && isUntouched(before, story.document)
    return isBack
      ? { story, before: null, remove, sourceIds }
      : { changed: shortNameOf(story.document) }
  }
  return { story, before, remove, sourceIds }
}

/** An import of several files may have come by one story more than once. */
function groupByStory(taken: readonly TakenIn[]): TakenIn[][] {
  const groups = new Map<string, TakenIn[]>()
  for (const one of taken) groups.set(one.storyId, [...(groups.get(one.storyId) ?? []), one])
  return [...groups.values()]
}
