import { z } from 'zod'

/** A place in a text: UTF-16 offsets, half-open; `text.slice(start, end)` gives the quoted words. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** True where two places share at least one character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
