import { offerSentences, offerTelling, type RateCard } from '../../core/drill/offer-sentences.ts'
import { requiredDimensions } from '../../core/judge/dimension.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { findToldPassages } from '../../core/story/told/told-passages.ts'
import { facets, type Facet, type Story } from '../../core/story/story.ts'
import type { AppContext } from '../context.ts'
import type { StoryOffer } from '../views.ts'

/**
 * The sentences that could stand on the cards of some stories: of those named, or of the active five in their
 * order. Stories that are not kept are left out.
 */
export async function offerCards(
  context: AppContext,
  storyIds?: readonly string[],
): Promise<StoryOffer[]> {
  const { stores } = context.database
  const [stories, active] = await Promise.all([
    stores.story.list(context.owner),
    stores.story.readActive(context.owner),
  ])
  return (storyIds ?? active.ids).flatMap((id) => {
    const story = stories.find((one) => one.id === id)
    return story ? [offerStory(context, story)] : []
  })
}

function offerStory(context: AppContext, story: Story): StoryOffer {
  const readings = context.readFacets(story)
  const { document } = story
  const told = findToldPassages(document)
  return {
    storyId: story.id,
    version: story.version,
    shortName: shortNameOf(document),
    cards: facets.map((facet) => {
      const { passage, card } = document.facets[facet]
      // The passage begins the text that was read, so every place in it is one in the passage.
      const findings = card.trim() === '' ? (readings[facet].judgment?.findings ?? []) : []
      const own = offerSentences(passage, facet, findings, rateAs(context, facet))
      if (own.length > 0) return { facet, card, from: 'passage' as const, sentences: own }
      return {
        facet,
        card,
        from: 'telling' as const,
        sentences: offerTelling(
          document.telling,
          told.find((one) => one.facet === facet),
        ),
      }
    }),
  }
}

/** What a card proves of what its facet requires, by the same judge that will hear it answered. */
const rateAs =
  ({ judge }: AppContext, facet: Facet): RateCard =>
  (text) => {
    const { scores, overall } = judge.judgeAnswer({ text, facet })
    return requiredDimensions[facet].reduce((sum, dimension) => sum + scores[dimension], overall)
  }
