import type { Dimension, Rating } from '../judge/dimension.ts'
import { ratingWords } from './names.ts'

/** What each dimension means to somebody who listens, in one plain line. */
export const listenFor: Record<Dimension, string> = {
  moment: 'one day, hour or place, not a phase or a habit',
  ownership: 'what they themselves did and decided',
  decision: 'a choice, with what else was possible or why',
  tension: 'what stood against it, and what made it hard',
  people: 'somebody you could point to, and what that person wanted',
  outcome: 'a result that could be checked',
  learning: 'something they have done differently since',
}

/** What the partner heard of a dimension; null: the answer was left blank. */
export function sayHeard(heard: boolean | null): string {
  return heard === null ? 'left blank' : heard ? 'heard' : 'not heard'
}

/** What the program made of a dimension; null: not measured. */
export function sayRated(rating: Rating | null): string {
  return rating === null ? 'not measured' : `${rating}, ${ratingWords[rating]}`
}
