import type { ToldStory } from '../core/round/told-stories.ts'
import { AppError, notFound } from './app-error.ts'
import type { AppContext } from './context.ts'
import { moveRoundCards } from './move-round-cards.ts'
import { noSuchRound } from './round-not-there.ts'
import type { RoundView } from './round-views.ts'
import { showRound } from './view-round.ts'

/**
 * Says after a round which kept story one of its stories was (null: none of them), and moves its cards as the round
 * asked about them. Throws AppError `not-found`, and `already-answered` where that is known.
 */
export async function nameToldStory(
  context: AppContext,
  id: string,
  { story, storyId }: { story: number; storyId: string | null },
): Promise<RoundView> {
  const { owner, database } = context
  await database.transaction(owner, async (stores) => {
    const round = await stores.round.get(owner, id)
    if (round === null) throw noSuchRound()
    const told = round.outcome?.told.find((one) => one.story === story)
    if (round.outcome === null || told === undefined) throw notFound('story')
    if (told.how !== 'unknown') {
      if (told.storyId === storyId) return
      throw new AppError('already-answered', 'Which story this was has been said already.')
    }
    if (storyId !== null && (await stores.story.get(owner, storyId)) === null)
      throw notFound('story')
    const known: ToldStory = { story, storyId, how: 'chosen', likely: [] }
    const { review, consequences } = round.outcome
    const moved = await moveRoundCards(stores, owner, [known], review, round.state.lastAt)
    await stores.round.keepOutcome(owner, id, {
      review,
      told: round.outcome.told.map((one) => (one.story === story ? known : one)),
      consequences: [...consequences, ...moved],
    })
  })
  return showRound(context, id)
}
