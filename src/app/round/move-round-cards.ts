import { advanceCard, newCard } from '../../core/drill/retire.ts'
import type { CardConsequence } from '../../core/round/outcome.ts'
import type { RoundReview } from '../../core/round/review.ts'
import type { ToldStory } from '../../core/round/told-stories.ts'
import type { Stores } from '../../store/stores.ts'

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
    const { card, change } = advanceCard(before, { kind: 'round', at, thin })
    await stores.card.put(owner, card)
    const returned = change === 'returned'
    const wasRetired = before.retiredAt !== null
    moved.push({ story, facet, thin, inPart, wasRetired, returned, before })
  }
  return moved
}
