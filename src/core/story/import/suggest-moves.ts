import { dividePassage } from './divide-passage.ts'
import type { Passage } from './import-preview.ts'
import { facets, type Facet } from '../story.ts'
import { suggestFacets } from '../told/suggest-facets.ts'

/** Sentences of an imported story that seem to tell a drill-in for which it has no passage. */
export interface SuggestedMove {
  facet: Facet
  /** The passage they stand in, and what is to be moved of it: pieces of it, or the whole by its own id. */
  passageId: string
  pieceIds: string[]
  /** The sentences as they stand. */
  text: string
  /** The words that speak for it. */
  words: string
}

/**
 * What a person may want to move out of the telling or the notes: for each drill-in without a passage the sentences
 * that most speak for it, in the order of the file. Nothing is moved by this.
 */
export function suggestMoves(passages: readonly Passage[]): SuggestedMove[] {
  const without = facets.filter((facet) => passages.every(({ section }) => section !== facet))
  if (without.length === 0) return []
  const found = passages
    .filter(({ section }) => section === 'telling' || section === 'notes')
    .flatMap((passage) =>
      suggestFacets(passage.text, without).map((suggestion) => ({ passage, suggestion })),
    )
  return found
    .filter(
      (one) =>
        one ===
        found
          .filter(({ suggestion: { facet } }) => facet === one.suggestion.facet)
          .toSorted((a, b) => b.suggestion.weight - a.suggestion.weight)[0],
    )
    .map(({ passage, suggestion: { facet, first, last, words } }) => {
      const pieces = dividePassage(passage).slice(first, last + 1)
      const text = pieces.map((piece, at) => (at === 0 ? '' : (piece.gap ?? '')) + piece.text)
      return pieces.length === 0
        ? { facet, passageId: passage.id, pieceIds: [passage.id], text: passage.text, words }
        : {
            facet,
            passageId: passage.id,
            pieceIds: pieces.map(({ id }) => id),
            text: text.join(''),
            words,
          }
    })
}
