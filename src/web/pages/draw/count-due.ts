import type { BankView } from '../../api.ts'
import type { Facet } from '../../../core/story/story.ts'

export interface DueCount {
  due: number
  /** When the next one comes, in milliseconds since 1970; null where no card is being drilled. */
  nextAt: number | null
}

/** How many cards of the active stories are due, of every facet (null) or one; `among` narrows them to some cards. */
export function countDue(
  bank: BankView,
  facet: Facet | null,
  among: readonly { storyId: string; facet: Facet }[] = [],
): DueCount {
  const named = (card: { storyId: string; facet: Facet }) =>
    among.some((one) => one.storyId === card.storyId && one.facet === card.facet)
  const cards = bank.stories
    .flatMap((story) => story.cards)
    .filter((card) => card.dueAt !== null && (facet === null || card.facet === facet))
    .filter((card) => among.length === 0 || named(card))
  const times = cards.filter((card) => !card.due).flatMap((card) => card.dueAt ?? [])
  return {
    due: cards.filter((card) => card.due).length,
    nextAt: times.length > 0 ? Math.min(...times) : null,
  }
}
