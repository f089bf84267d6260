import { compareTellings, tellFacts, type ToldFacts } from './compare-tellings.ts'
import type { Contradiction } from './contradiction.ts'
import { keyOfSource, type StoryTelling } from './story-tellings.ts'

/** A telling of a story, what it states, and where it contradicts the tellings before it. */
export interface ComparedTelling {
  telling: StoryTelling
  told: ToldFacts
  /** `earlier` is the place of the other telling in the list; its fact comes first in the contradiction. */
  contradictions: readonly { earlier: number; contradiction: Contradiction }[]
}

/** Reads a telling and holds it against those before it. `told` where it has been read already. */
export function compareNext(
  before: readonly ComparedTelling[],
  telling: StoryTelling,
  told: ToldFacts = tellFacts(telling.text),
): ComparedTelling {
  const contradictions = before.flatMap((other, earlier) =>
    compareTellings(other.told, told).map((contradiction) => ({ earlier, contradiction })),
  )
  return { telling, told, contradictions }
}

/** Reads the tellings of a story and holds each against all before it. Quadratic in their number, linear in their length. */
export function compareStory(tellings: readonly StoryTelling[]): ComparedTelling[] {
  const compared: ComparedTelling[] = []
  for (const telling of tellings) compared.push(compareNext(compared, telling))
  return compared
}

/** How many of the first tellings are the same words in the same places: so far a comparison still holds. */
export function countUnchanged(
  compared: readonly ComparedTelling[],
  tellings: readonly StoryTelling[],
): number {
  let same = 0
  while (same < Math.min(compared.length, tellings.length)) {
    const [known, now] = [compared[same]!.telling, tellings[same]!]
    if (known.text !== now.text || keyOfSource(known.source) !== keyOfSource(now.source)) break
    same += 1
  }
  return same
}
