import { dividePassage } from './divide-passage.ts'
import type { Passage } from './import-preview.ts'
import { openingOf, placeParagraph } from './place-paragraphs.ts'
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
  const open = passages.filter(({ section }) => section === 'telling' || section === 'notes')
  const found = open.flatMap((passage) =>
    suggestFacets(passage.text, without).map((suggestion) => ({ passage, suggestion })),
  )
  const sure = found
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
  const opened = suggestOpened(open, without, sure)
  const orderOf = ({ passageId }: SuggestedMove) => open.findIndex(({ id }) => id === passageId)
  return [...sure, ...opened].toSorted((one, other) => orderOf(one) - orderOf(other))
}

/** Fewer paragraphs than this are one telling, whatever they begin with. */
const fewestParagraphs = 3

/** Paragraphs behind the first that begin with what they are about, for the drill-ins that no sentence was found for. */
function suggestOpened(
  open: readonly Passage[],
  without: readonly Facet[],
  sure: readonly SuggestedMove[],
): SuggestedMove[] {
  const told = open.filter(({ section, heading }) => section === 'telling' && heading === undefined)
  if (told.length < fewestParagraphs) return []
  const taken = new Set(sure.map(({ passageId }) => passageId))
  return without.flatMap((facet) => {
    if (sure.some((one) => one.facet === facet)) return []
    const passage = told
      .slice(1)
      .find(({ id, text }) => !taken.has(id) && placeParagraph(text) === facet)
    if (passage === undefined) return []
    const { id, text } = passage
    return { facet, passageId: id, pieceIds: [id], text, words: openingOf(text) }
  })
}
