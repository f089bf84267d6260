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
  const [open, last] = await Promise.all([
    stores.attempt.findOpen(owner),
    stores.attempt.lastDrawn(owner),
  ])
  if (open === null) return null
  const { attempt, draftSequence } = open
  if (attempt.state === 'drawn' && last?.id !== attempt.id) return null
  const [desk, states, { loopAt }] = await Promise.all([
    readDesk(context),
    stores.card.list(owner, attempt.storyId),
    readLoopDay(context),
  ])
  const story = desk.kept.find(({ id }) => id === attempt.storyId)
  if (story === undefined) return null
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
