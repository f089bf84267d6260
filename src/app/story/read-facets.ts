import { onOneLine } from '../../core/text/words-on-line.ts'
import { RecentMap } from '../../core/recent-map.ts'
import { fingerprintOf } from '../../core/text/fingerprint.ts'
import { joinSentences, splitSentences } from '../../core/story/told/sentences.ts'
import { facets, type Facet } from '../../core/story/story.ts'
import type { StoryReading } from '../../store/reading-file.ts'
import type { AppContext, Judge, NotesReading, StoryToRead } from '../context.ts'

/** Stories whose readings are remembered at most; five texts each. */
const mostRemembered = 500
/** Of those, kept for the next start: some 40 kB a story, which that start reads before anything else. */
const mostKept = 40

/** Reads the facets of stories, and remembers what it read. */
export interface FacetReader {
  read: AppContext['readFacets']
  /** Takes readings of an earlier start for its own. */
  recall: (known: readonly StoryReading[]) => void
  /** Forgets all but these stories. */
  retain: (storyIds: ReadonlySet<string>) => void
  /** What the next start would want of what it remembers; null where that is what it recalled. */
  listNews: () => StoryReading[] | null
}

/**
 * Reads a story's facets, each from its passage and its card together. A story that has not changed since is not
 * read again, so that the bank and the draw need not wait for the judge.
 */
export function createFacetReader(judge: Judge): FacetReader {
  const remembered = new RecentMap<
    string,
    { state: string; readings: Record<Facet, NotesReading> }
  >(mostRemembered)
  let hasNews = false

  return {
    read(story: StoryToRead) {
      const known = remembered.get(story.id)
      // The version alone would not tell a story that a backup brought back.
      const state = `${story.version} ${story.updatedAt}`
      if (known?.state === state) return known.readings

      const readings = Object.fromEntries(
        facets.map((facet) => {
          const text = facetText(story, facet)
          const reading = judge.readFacet(text, facet)
          return [facet, { ...reading, fingerprint: fingerprintOf(text) }]
        }),
      ) as Record<Facet, NotesReading>
      remembered.set(story.id, { state, readings })
      hasNews = true
      return readings
    },
    recall(known) {
      for (const { storyId, state, readings } of known) remembered.set(storyId, { state, readings })
    },
    retain(storyIds) {
      for (const id of remembered.keys())
        if (!storyIds.has(id)) hasNews = remembered.delete(id) || hasNews
    },
    listNews: () =>
      hasNews
        ? [...remembered].slice(0, mostKept).map(([storyId, one]) => ({ storyId, ...one }))
        : null,
  }
}

/**
 * Everything the person keeps about one drill-in: its passage, then what the card adds to it. Sentences that were taken
 * from the passage for the card are there once.
 */
export function facetText(story: Pick<StoryToRead, 'document'>, facet: Facet): string {
  const { passage, card } = story.document.facets[facet]
  return [passage, addedBy(card, passage)].filter((text) => text.trim() !== '').join('\n\n')
}

function addedBy(card: string, passage: string): string {
  if (passage.trim() === '' || card.trim() === '') return card
  const said = onOneLine(passage)
  const own = splitSentences(card).map(({ start, end }) => card.slice(start, end))
  const added = own.filter((sentence) => !said.includes(onOneLine(sentence)))
  return added.length === own.length ? card : joinSentences(added)
}
