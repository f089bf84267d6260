import { RecentMap } from '../../core/recent-map.ts'
import { splitSentences } from '../../core/story/told/sentences.ts'
import { facets } from '../../core/story/story.ts'
import { suggestFacets } from '../../core/story/told/suggest-facets.ts'
import { findToldOutcome } from '../../core/story/told/told-outcome.ts'
import type { ToldStory } from '../../core/story/told/told-story.ts'
import type { AppContext, Judge, StoryToRead } from '../context.ts'
import { facetText } from '../story/read-facets.ts'

/** Stories of which it is remembered what they seem to tell; a few hundred bytes each. */
const mostRemembered = 2_000

/**
 * Reads what a story's telling seems to say beyond its marked passages: drill-ins that have no passage, judged as such
 * a passage would be, and how it ended where that is not marked. Remembers it until the story changes.
 */
export function createToldReader(judge: Judge): AppContext['readTold'] {
  const remembered = new RecentMap<string, { state: string; told: ToldStory }>(mostRemembered)
  return (story) => {
    const state = `${story.version} ${story.updatedAt}`
    const known = remembered.get(story.id)
    if (known?.state === state) return known.told
    const told = readTold(judge, story)
    remembered.set(story.id, { state, told })
    return told
  }
}

function readTold(judge: Judge, story: StoryToRead): ToldStory {
  const { telling } = story.document
  const without = facets.filter((facet) => facetText(story, facet) === '')
  const sentences = without.length === 0 ? [] : splitSentences(telling)
  const suggested = without.length === 0 ? [] : suggestFacets(telling, without)
  const found = suggested.map(({ facet, first, last, words }) => {
    const text = telling.slice(sentences[first]?.start ?? 0, sentences[last]?.end ?? 0)
    const { standing } = judge.readFacet(text, facet)
    return [facet, { words, holds: standing === 'specific' }]
  })
  const outcome = story.document.outcome === null ? findToldOutcome(telling) : null
  return { facets: Object.fromEntries(found), outcome }
}
