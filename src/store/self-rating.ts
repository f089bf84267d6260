import type { Rating } from '../core/judge/dimension.ts'

/** What the column holds where the person skipped the self-rating. */
export const skippedRating = 0

/** What a person rated themselves; null where they skipped it or were not asked yet. */
export const columnToRating = (value: Rating | typeof skippedRating | null): Rating | null =>
  value === skippedRating ? null : value
