import type { Rating } from '../judge/dimension.ts'
import { ratingWords } from './names.ts'

/** What the partner heard of a dimension; null: the answer was left blank. */
export function sayHeard(heard: boolean | null): string {
  return heard === null ? 'left blank' : heard ? 'heard' : 'not heard'
}

/** What the program made of a dimension; null: not measured. */
export function sayRated(rating: Rating | null): string {
  return rating === null ? 'not measured' : `${rating}, ${ratingWords[rating]}`
}
