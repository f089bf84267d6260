import { reviewRound } from '../../core/round/review/review-round.ts'
import type { RoundReview } from '../../core/round/review/review.ts'
import type { ToldStory } from '../../core/round/review/told-stories.ts'
import type { KeptRound } from '../../store/round-store.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { moveRoundCards } from './move-round-cards.ts'
import { noSuchRound } from './round-not-there.ts'
import type { RoundView } from './round-views.ts'
import { takeBackCards } from './take-back-cards.ts'
import { showRound } from './view-round.ts'

/**
 * Says after a round which kept story one of its stories was (null: none of them), and moves its cards as the round
 * asked about them. Where another story was taken for it, that one's cards are moved back. Throws AppError `not-found`.
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
    const { outcome } = round
    const told = outcome?.told.find((one) => one.story === story)
    if (outcome === null || told === undefined) throw notFound('story')
    if (told.how !== 'unknown' && told.storyId === storyId) return
    const chosen = storyId === null ? null : await stores.story.get(owner, storyId)
    if (storyId !== null && chosen === null) throw notFound('story')

    const at = round.state.lastAt
    await takeBackCards(stores, owner, outcome, story, at)
    const known: ToldStory = { story, storyId, how: 'chosen', likely: told.likely }
    const review =
      story === 0
        ? reviewAgain(context, round, outcome.review, chosen?.document.telling ?? '')
        : outcome.review
    const moved = await moveRoundCards(stores, owner, [known], review, at)
    await stores.round.keepOutcome(owner, id, {
      review,
      told: outcome.told.map((one) => (one.story === story ? known : one)),
      consequences: [...outcome.consequences.filter((one) => one.story !== story), ...moved],
    })
  })
  return showRound(context, id)
}

/** The review beside the telling of another kept story: what contradicts that, and all else as it was. */
function reviewAgain(
  { roundReader }: AppContext,
  { id, state }: KeptRound,
  before: RoundReview,
  keptTelling: string,
): RoundReview {
  const again = reviewRound(state, keptTelling, roundReader.of(id))
  roundReader.forget(id)
  if (again.judgeVersion === before.judgeVersion) return again
  const notes = before.notes.map((note, at) => ({
    ...note,
    contradictions: again.notes[at]?.contradictions ?? note.contradictions,
  }))
  return { ...before, notes }
}
