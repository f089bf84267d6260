import { setImmediate, setTimeout } from 'node:timers/promises'
import type { AppContext } from './context.ts'

/** How long what no first page needs waits, in milliseconds: the page that is opening goes first. */
const restWaitsMs = 2_000

/**
 * Reads the facets of every story, the active ones first and one story at a time, so that the first bank and the
 * first draw need not wait for the judge; then, when the page stands, one text even where every facet was read at an
 * earlier start, so that the first answer does not wait for the judge's lexicons. The library and its search wait until
 * they are asked for: they take a twentieth of the memory, and few sittings need them. Requests are answered in
 * between. `stopped` ends it.
 */
export async function warmUp(context: AppContext, stopped: AbortSignal): Promise<void> {
  const stories = await context.database.stores.story.list(context.owner)
  const isResting = (place: number | null) => (place === null ? 1 : 0)
  for (const story of stories.toSorted(
    (one, other) => isResting(one.activePlace) - isResting(other.activePlace),
  )) {
    await setImmediate()
    if (stopped.aborted) return
    context.readFacets(story)
    context.readTold(story)
  }
  await setTimeout(restWaitsMs, undefined, { signal: stopped }).catch(() => undefined)
  if (stopped.aborted) return
  context.judge.judgeAnswer({ text: stories[0]?.document.telling ?? '' })
}
