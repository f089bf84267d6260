import type { Facet } from '../../../core/story/story.ts'
import { facetOrder } from '../../../core/words/names.ts'

/** `/draw?facet=handoff` draws from one facet; with `story` it offers that very card, as practice. */
export interface DrawSearch {
  facet?: Facet
  story?: string
  /** Cards that the draw is to be among, as `writeAmong` writes them. */
  among?: string
}

const between = '~'

/** Cards as one value of an address. */
export const writeAmong = (cards: readonly { storyId: string; facet: Facet }[]): string =>
  cards.map(({ storyId, facet }) => `${facet}.${storyId}`).join(between)

/** The cards that `writeAmong` wrote; what is no card is left out. */
export const readAmong = (among: string): { storyId: string; facet: Facet }[] =>
  among.split(between).flatMap((one) => {
    const [name, storyId] = one.split('.')
    const facet = facetOrder.find((each) => each === name)
    return facet && storyId ? [{ storyId, facet }] : []
  })

/** What of an address's search the draw understands; everything else is left out. */
export function readDrawSearch(search: Record<string, unknown>): DrawSearch {
  const facet = facetOrder.find((one) => one === search.facet)
  const story = typeof search.story === 'string' && search.story !== '' ? search.story : undefined
  const among = typeof search.among === 'string' && search.among !== '' ? search.among : undefined
  return {
    ...(facet && { facet }),
    ...(facet && story && { story }),
    ...(!facet && among && { among }),
  }
}
