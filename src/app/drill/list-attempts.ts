import { facets, type Facet } from '../../core/story/story.ts'
import type { AppContext } from '../context.ts'
import type { AttemptLine } from '../views.ts'

const mostAttempts = 50

/** The last answers to a story's cards, or to one of them, newest first. */
export async function listAttempts(
  context: AppContext,
  storyId: string,
  facet?: Facet,
): Promise<AttemptLine[]> {
  const { attempt } = context.database.stores
  const cards = (facet === undefined ? facets : [facet]).map((one) => ({ storyId, facet: one }))
  const lines = await attempt.recentOfCards(context.owner, cards, mostAttempts)
  return lines.toSorted((one, other) => other.answeredAt - one.answeredAt).slice(0, mostAttempts)
}
