import { facets, type Facet } from '../core/story/story.ts'
import type { AppContext, FacetReading, Judge, StoryToRead } from './context.ts'

/** Stories whose readings are remembered at most; five texts each. */
const mostRemembered = 500

/**
 * Reads a story's facets, each from its passage and its card together. A story that has not changed since is not
 * read again, so that the bank and the draw need not wait for the judge.
 */
export function createFacetReader(judge: Judge): AppContext['readFacets'] {
  const remembered = new Map<string, { state: string; readings: Record<Facet, FacetReading> }>()
  return (story: StoryToRead) => {
    const known = remembered.get(story.id)
    // The version alone would not tell a story that a backup brought back.
    const state = `${story.version} ${story.updatedAt}`
    if (known?.state === state) return known.readings

    const { headline, telling } = story.document
    const readings = Object.fromEntries(
      facets.map((facet) => [
        facet,
        judge.readFacet(facetText(story, facet), facet, { headline, telling }),
      ]),
    ) as Record<Facet, FacetReading>
    remembered.delete(story.id)
    remembered.set(story.id, { state, readings })
    const oldest = remembered.keys().next()
    if (remembered.size > mostRemembered && !oldest.done) remembered.delete(oldest.value)
    return readings
  }
}

/** Everything the person keeps about one drill-in. */
function facetText(story: StoryToRead, facet: Facet): string {
  const { passage, card } = story.document.facets[facet]
  return [passage, card].filter((text) => text.trim() !== '').join('\n\n')
}
