import { setImmediate } from 'node:timers/promises'
import type { AppContext } from './context.ts'

/**
 * Reads the facets of every story, the active ones first and one story at a time, so that the first bank and the
 * first draw need not wait for the judge. Requests are answered in between.
 */
export async function warmUp(context: AppContext): Promise<void> {
  const stories = await context.database.stores.story.list(context.owner)
  const isResting = (place: number | null) => (place === null ? 1 : 0)
  for (const story of stories.toSorted(
    (one, other) => isResting(one.activePlace) - isResting(other.activePlace),
  )) {
    await setImmediate()
    context.readFacets(story)
  }
}
