import { nextDueAt } from '../schedule/schedule.ts'
import type { CardState } from './card.ts'
import { againAfterMs, retryAfterMs } from './limits.ts'

/**
 * When a card is due, in milliseconds since 1970: `now` where it is due already. A card that was answered in the
 * future, which only a clock set back can cause, is due now. `loopAt` shortens the gaps of retired cards.
 */
export function cardDueAt(card: CardState, now: number, loopAt: number | null): number {
  if (card.lastAnsweredAt === null || card.lastAnsweredAt > now) return now
  if (card.retiredAt !== null && card.memory !== null) {
    const checkAt = nextDueAt(card.memory, now, loopAt)
    // A check that could not be measured leaves the memory as it was; the card still rests for a moment.
    const measured = card.lastAnsweredAt <= card.memory.lastReviewAt
    return measured ? checkAt : Math.max(checkAt, card.lastAnsweredAt + retryAfterMs)
  }
  const rest = card.lastFluent === true ? againAfterMs : retryAfterMs
  return Math.max(now, card.lastAnsweredAt + rest)
}
