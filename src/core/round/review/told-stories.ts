import { z } from 'zod'
import { listStories } from '../grade-answer.ts'
import { recogniseStory, type KeptMarks } from './recognise-story.ts'
import type { RoundState } from '../round.ts'

/** Which kept story one of a round's stories is. */
export const ToldStory = z.object({
  /** The round's first story (0) or its second (1). */
  story: z.int().min(0).max(1),
  /** Null where it is not known, or none of those kept. */
  storyId: z.string().nullable(),
  /** `named` before the round, `recognised` by what was said, `chosen` afterwards; `unknown`: the person is asked. */
  how: z.enum(['named', 'recognised', 'chosen', 'unknown']),
  /** Where it is not known: kept stories that share something with what was said, the likeliest first. */
  likely: z.array(z.string()),
})
export type ToldStory = z.infer<typeof ToldStory>

/** A shorter telling says too little to be known by, and what is drilled speaks along. In words. */
const fewestTold = 40

/**
 * Which kept stories a round told: the one that was named before it is taken at its word, the others are recognised by
 * the telling and the drill-ins. A story of which nothing was said is left out.
 */
export function findToldStories(state: RoundState, kept: readonly KeptMarks[]): ToldStory[] {
  const { storyId } = state.setup
  const named: ToldStory[] =
    storyId === null ? [] : [{ story: 0, storyId, how: 'named', likely: [] }]
  // Nobody tells the same story twice in a round; one who does is asked which it was.
  const taken = new Set(storyId === null ? [] : [storyId])
  const others = listStories(state).flatMap(({ telling, drill }, story): ToldStory[] => {
    if (telling.answer === null || story < named.length) return []
    const others = kept.filter(({ id }) => !taken.has(id))
    const byTelling = recogniseStory(telling.answer.text, others)
    // Who is pressed may turn to another story, and the same team is in many: a telling speaks for itself.
    const said = [telling, ...drill].map(({ answer }) => answer?.text ?? '').join('\n')
    const isShort = telling.answer.text.trim().split(/\s+/).length < fewestTold
    const found = byTelling.kind === 'sure' || !isShort ? byTelling : recogniseStory(said, others)
    if (found.kind === 'sure') taken.add(found.storyId)
    return found.kind === 'sure'
      ? [{ story, storyId: found.storyId, how: 'recognised', likely: [] }]
      : [{ story, storyId: null, how: 'unknown', likely: found.likely }]
  })
  return [...named, ...others]
}
