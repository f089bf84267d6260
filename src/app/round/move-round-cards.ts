import { readRoundAnswer } from '../../core/drill/card-standing.ts'
import { advanceCard, newCard } from '../../core/drill/retire.ts'
import type { CardConsequence } from '../../core/round/review/outcome.ts'
import type { RoundReview } from '../../core/round/review/review.ts'
import type { ToldStory } from '../../core/round/review/told-stories.ts'
import { fingerprintOf } from '../../core/text/fingerprint.ts'
import type { Stores } from '../../store/stores.ts'
import { facetText } from '../story/read-facets.ts'

/** Moves the cards that a round asked about of these stories, and tells what became of each. */
export async function moveRoundCards(
  stores: Stores,
  owner: string,
  told: readonly ToldStory[],
  review: RoundReview,
  at: number,
): Promise<CardConsequence[]> {
  const moved: CardConsequence[] = []
  for (const { story, facet, thin, inPart } of review.facets) {
    const storyId = told.find((one) => one.story === story)?.storyId ?? null
    if (storyId === null) continue
    const before = (await stores.card.get(owner, storyId, facet)) ?? newCard(storyId, facet)
    const kept = await stores.story.get(owner, storyId)
    const notes = kept === null ? '' : fingerprintOf(facetText(kept, facet))
    const shown = readRoundAnswer({ thin, inPart }, notes)
    const { card, change } = advanceCard(before, { kind: 'round', at, thin, shown })
    await stores.card.put(owner, card)
    const returned = change === 'returned'
    const wasRetired = before.retiredAt !== null
    moved.push({ story, facet, thin, inPart, wasRetired, returned, notes, before })
  }
  return moved
}
