import type { Facet } from '../../../core/story/story.ts'
import { facetOrder } from '../../../core/words/names.ts'

/** `/draw?facet=handoff` draws from one facet; with `story` it offers that very card, as practice. */
export interface DrawSearch {
  facet?: Facet
  story?: string
}

/** What of an address's search the draw understands; everything else is left out. */
export function readDrawSearch(search: Record<string, unknown>): DrawSearch {
  const facet = facetOrder.find((one) => one === search.facet)
  const story = typeof search.story === 'string' && search.story !== '' ? search.story : undefined
  return { ...(facet && { facet }), ...(facet && story && { story }) }
}
