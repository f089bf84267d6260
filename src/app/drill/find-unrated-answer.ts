import type { Attempt } from '../../core/drill/attempt.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { AppContext } from '../context.ts'
import type { UnratedAnswerView } from '../views.ts'

/** The newest of the last answers that the person has neither rated nor skipped rating; null where none waits. */
export async function findUnratedAnswer(context: AppContext): Promise<UnratedAnswerView | null> {
  const { owner, database } = context
  const attempt = await database.stores.attempt.findUnrated(owner)
  return attempt === null ? null : viewUnrated(context, attempt)
}

/** This very answer, where it waits for its rating. */
export async function showUnratedAnswer(
  context: AppContext,
  id: string,
): Promise<UnratedAnswerView | null> {
  const { owner, database } = context
  const attempt = await database.stores.attempt.get(owner, id)
  if (attempt?.state !== 'answered' || (await database.stores.attempt.isSelfRated(owner, id)))
    return null
  return viewUnrated(context, attempt)
}

async function viewUnrated(
  { owner, database }: AppContext,
  { id, storyId, facet }: Pick<Attempt, 'id' | 'storyId' | 'facet'>,
): Promise<UnratedAnswerView | null> {
  const story = await database.stores.story.get(owner, storyId)
  return story && { attemptId: id, shortName: shortNameOf(story.document), facet }
}
