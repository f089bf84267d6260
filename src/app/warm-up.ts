import { setImmediate } from 'node:timers/promises'
import type { AppContext } from './context.ts'
import { readStoryTellings } from './story-tellings.ts'

/**
 * Reads the facets of every story, the active ones first and one story at a time, so that the first bank and the
 * first draw need not wait for the judge; then the tellings of the active ones, so that the first result need not wait
 * for the ledger. Requests are answered in between.
 */
export async function warmUp(context: AppContext): Promise<void> {
  const { stores } = context.database
  const stories = await stores.story.list(context.owner)
  const isResting = (place: number | null) => (place === null ? 1 : 0)
  for (const story of stories.toSorted(
    (one, other) => isResting(one.activePlace) - isResting(other.activePlace),
  )) {
    await setImmediate()
    context.readFacets(story)
  }
  const states = await stores.card.list(context.owner)
  for (const story of stories)
    if (story.activePlace !== null) await readStoryTellings(context, story, states)
}
