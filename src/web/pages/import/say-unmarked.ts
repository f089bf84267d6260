import { facetNames } from '../../../core/words/names.ts'
import type { Facet } from '../../../core/story/story.ts'

/** Which drill-ins no passage is marked as; that the telling holds none of them is not known. */
export function sayUnmarked(facets: readonly Facet[], hasTelling: boolean): string {
  const names = facets.map((facet) => facetNames[facet].toLowerCase())
  const listed =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  if (!hasTelling) return `No passage is marked as telling, and none as ${listed}.`
  return `No passage is marked as ${listed}; your telling may hold ${names.length === 1 ? 'it' : 'them'}.`
}
