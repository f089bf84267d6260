import type { Reading } from './reading.ts'

/** What is done since is told behind what happened, and no sooner than here. */
const earliest = 0.5

/**
 * Token at which the account of what happened is over and what is done since begins; the length of the answer where
 * nothing is done since. How it ended stands shortly before.
 */
export function storyEnd({ tokens, clauses, practice }: Reading): number {
  const from = tokens.length * earliest
  let end = tokens.length
  for (const index of practice) {
    const at = clauses[index]!.from
    if (at >= from && at < end) end = at
  }
  return end
}
