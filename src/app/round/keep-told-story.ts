import { findTellingToKeep } from '../../core/round/telling-to-keep.ts'
import { documentOfTelling } from '../../core/story/document-of-telling.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { createStory } from '../story/create-story.ts'
import { nameToldStory } from './name-told-story.ts'
import { noSuchRound } from './round-not-there.ts'
import type { RoundView } from './round-views.ts'
import { viewRound } from './view-round.ts'

/**
 * Keeps what a round told as a new story, word for word as its telling, and moves its cards as the round asked about
 * them. Where a kept story is known to have been told already, nothing changes. Throws AppError `not-found`, also where
 * the telling has no words to keep.
 */
export async function keepToldStory(
  context: AppContext,
  id: string,
  { story }: { story: number },
): Promise<RoundView> {
  const { owner, database } = context
  const round = await database.stores.round.get(owner, id)
  if (round === null) throw noSuchRound()
  const told = round.outcome?.told.find((one) => one.story === story)
  const telling = findTellingToKeep(round.state, story)
  if (told === undefined || telling === null) throw notFound('telling')
  const known = told.storyId === null ? null : await database.stores.story.get(owner, told.storyId)
  if (known !== null) return viewRound(context, round)
  const made = await createStory(context, documentOfTelling(telling.text, telling.kind))
  return nameToldStory(context, id, { story, storyId: made.story.id })
}
