import { splitSentences } from './sentences.ts'
import { facets, type Facet, type StoryDocument } from '../story.ts'
import { suggestFacets } from './suggest-facets.ts'

/** Sentences of a telling that seem to tell a drill-in for which the story has neither a passage nor a card. */
export interface ToldPassage {
  facet: Facet
  /** The words that speak for it. */
  words: string
  /** How many sentences, and these as they stand. */
  sentences: number
  text: string
  /** Where they stand in the telling. */
  start: number
  end: number
}

/** The drill-ins of which a story holds nothing yet. */
export const facetsWithoutText = ({ facets: own }: Pick<StoryDocument, 'facets'>): Facet[] =>
  facets.filter((facet) => own[facet].passage.trim() === '' && own[facet].card.trim() === '')

/** What the telling seems to say of those, in its order, each drill-in once. Nothing is moved by this. */
export function findToldPassages(
  document: Pick<StoryDocument, 'telling' | 'facets'>,
): ToldPassage[] {
  const { telling } = document
  const sentences = splitSentences(telling)
  return suggestFacets(telling, facetsWithoutText(document)).flatMap(
    ({ facet, words, first, last }) => {
      const [from, to] = [sentences[first], sentences[last]]
      if (!from || !to) return []
      const { start } = from
      const { end } = to
      return {
        facet,
        words,
        sentences: last - first + 1,
        text: telling.slice(start, end),
        start,
        end,
      }
    },
  )
}

/** The story with these sentences in their drill-in, behind what it holds; the telling keeps them. */
export function copyToldPassage(
  document: StoryDocument,
  { facet, text }: Pick<ToldPassage, 'facet' | 'text'>,
): StoryDocument {
  const own = document.facets[facet]
  const passage = own.passage.trim() === '' ? text : `${own.passage.trimEnd()}\n\n${text}`
  return { ...document, facets: { ...document.facets, [facet]: { ...own, passage } } }
}

/**
 * The story with these sentences moved from the telling to their drill-in, behind what it holds. What stood around them
 * keeps the wider of their two gaps. A telling that no longer has them where they were found is left as it is.
 */
export function moveToldPassage(
  document: StoryDocument,
  told: Pick<ToldPassage, 'facet' | 'text' | 'start' | 'end'>,
): StoryDocument {
  const { text, start, end } = told
  const { telling } = document
  if (telling.slice(start, end) !== text) return document
  // A mark of a list goes with its item.
  const before = telling
    .slice(0, start)
    .replace(/(^|\n)[ \t]*(?:[-*+•–—]|\d{1,2}[.)])[ \t]*$/u, '$1')
  const after = telling.slice(end)
  const gaps = [/\s*$/u.exec(before)?.[0] ?? '', /^\s*/u.exec(after)?.[0] ?? '']
  const [gap = ''] = gaps.toSorted((one, other) => countLines(other) - countLines(one))
  const [head, tail] = [before.trimEnd(), after.trimStart()]
  const left = head === '' || tail === '' ? head + tail : head + gap + tail
  return { ...copyToldPassage(document, told), telling: left }
}

const countLines = (gap: string): number => gap.split('\n').length * 1_000 + gap.length
