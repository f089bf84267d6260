import { recordOf } from '../../record-of.ts'
import { facets, type Facet, type FacetText, type StoryDocument } from '../story.ts'

/**
 * A kept story with what its file says anew: each part that differs between `base` (the file as it was imported
 * last) and `imported` (the file as it is now) is taken from the file; every other part stays as the person has
 * made it since. Without a base the file is taken whole, but nothing is emptied by a part that the file lacks.
 */
export function mergeImport(
  base: StoryDocument | null,
  imported: StoryDocument,
  kept: StoryDocument,
): StoryDocument {
  const pick = <T>(part: (document: StoryDocument) => T): T => {
    const now = part(imported)
    const unchanged = base === null ? isEmpty(now) : isSame(part(base), now)
    return unchanged ? part(kept) : now
  }
  const facet = (name: Facet): FacetText => ({
    passage: pick(({ facets: each }) => each[name].passage),
    card: pick(({ facets: each }) => each[name].card),
  })
  return {
    headline: pick(({ headline }) => headline),
    shortName: pick(({ shortName }) => shortName),
    role: pick(({ role }) => role),
    period: pick(({ period }) => period),
    scale: pick(({ scale }) => scale),
    outcome: pick(({ outcome }) => outcome),
    prompts: pick(({ prompts }) => prompts),
    telling: pick(({ telling }) => telling),
    facets: recordOf(facets, facet),
    numbers: pick(({ numbers }) => numbers),
    notes: pick(({ notes }) => notes),
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '') || isSame(value, [])

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
