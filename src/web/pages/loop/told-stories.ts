import type { LoopDocument } from '../../../core/loop/loop.ts'

/** The stories that were told in a loop's rounds, each once, in the order of the telling. */
export function listToldStories({ rounds }: Pick<LoopDocument, 'rounds'>): string[] {
  const ids = rounds.flatMap(({ asked }) => asked.flatMap(({ storyId }) => storyId ?? []))
  return [...new Set(ids)]
}
