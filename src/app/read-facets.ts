import { fingerprintOf } from '../core/text/fingerprint.ts'
import { facets, type Facet } from '../core/story/story.ts'
import type { AppContext, Judge, NotesReading, StoryToRead } from './context.ts'

/** Stories whose readings are remembered at most; five texts each. */
const mostRemembered = 500

/**
 * Reads a story's facets, each from its passage and its card together. A story that has not changed since is not
 * read again, so that the bank and the draw need not wait for the judge.
 */
export function createFacetReader(judge: Judge): AppContext['readFacets'] {
  const remembered = new Map<string, { state: string; readings: Record<Facet, NotesReading> }>()
  return (story: StoryToRead) => {
    const known = remembered.get(story.id)
    // The version alone would not tell a story that a backup brought back.
    const state = `${story.version} ${story.updatedAt}`
    if (known?.state === state) return known.readings

    const { headline, telling } = story.document
    const readings = Object.fromEntries(
      facets.map((facet) => {
        const text = facetText(story, facet)
        const reading = judge.readFacet(text, facet, { headline, telling })
        return [facet, { ...reading, fingerprint: fingerprintOf(text) }]
      }),
    ) as Record<Facet, NotesReading>
    remembered.delete(story.id)
    remembered.set(story.id, { state, readings })
    const oldest = remembered.keys().next()
    if (remembered.size > mostRemembered && !oldest.done) remembered.delete(oldest.value)
    return readings
  }
}

/** Everything the person keeps about one drill-in. */
export function facetText(story: Pick<StoryToRead, 'document'>, facet: Facet): string {
  const { passage, card } = story.document.facets[facet]
  return [passage, card].filter((text) => text.trim() !== '').join('\n\n')
}
