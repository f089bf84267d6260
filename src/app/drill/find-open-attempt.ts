import { cardDueAt } from '../../core/drill/due.ts'
import { questionOf } from '../../core/drill/questions.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { findCard } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { readDesk } from './draw-card.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import type { OpenAttemptView } from '../views.ts'

/**
 * The answer that was begun and not ended, to be offered again; or the card that lies drawn, if no other was
 * drawn since.
 */
export async function findOpenAttempt(context: AppContext): Promise<OpenAttemptView | null> {
  const { owner, database } = context
  const { stores } = database
  const open = await stores.attempt.findOpen(owner)
  if (open === null) return null
  const { attempt, draftSequence } = open
  if (attempt.state === 'drawn') {
    const last = await stores.attempt.lastDrawn(owner)
    if (last?.id !== attempt.id) return null
  }
  const story = await stores.story.get(owner, attempt.storyId)
  if (story === null) return null

  const [desk, states, { loopAt }] = await Promise.all([
    readDesk(context),
    stores.card.list(owner, story.id),
    readLoopDay(context),
  ])
  const state = findCard(states, story.id, attempt.facet)
  const early =
    attempt.drawKind !== 'card' && cardDueAt(state, attempt.drawnAt, loopAt) > attempt.drawnAt
  return {
    card: {
      attemptId: attempt.id,
      storyId: story.id,
      shortName: shortNameOf(story.document),
      facet: attempt.facet,
      question: questionOf(attempt),
      drawKind: attempt.drawKind,
      early,
      dueCount: desk.cards.filter(({ due }) => due).length,
    },
    attempt,
    draftSequence,
  }
}
