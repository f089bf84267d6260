import type { Attempt } from '../../core/drill/attempt.ts'
import type { CardState } from '../../core/drill/card.ts'
import { questionOf } from '../../core/drill/questions.ts'
import { dimensions, requiredDimensions, type Dimension } from '../../core/judge/dimension.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { AppError, notFound } from '../app-error.ts'
import { findCard, viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import { viewDisagreements } from '../ledger/view-disagreements.ts'
import type { ResultView } from '../views.ts'

/** What an answer proved, once the person has rated it or skipped that. */
export async function showResult(context: AppContext, id: string): Promise<ResultView> {
  const { owner, database } = context
  const [attempt, rated] = await Promise.all([
    database.stores.attempt.get(owner, id),
    database.stores.attempt.isSelfRated(owner, id),
  ])
  if (attempt === null) throw notFound('answer')
  if (!rated) {
    throw new AppError('not-rated-yet', 'Say first how it went; then you see what was measured.')
  }
  return viewResult(context, attempt)
}

/** The same for an answered attempt that has been read already. */
export async function viewResult(context: AppContext, attempt: Attempt): Promise<ResultView> {
  const { owner, database, time } = context
  const { stores } = database
  const { storyId, facet, fluency } = attempt
  const [story, states, { loopAt }] = await Promise.all([
    stores.story.get(owner, storyId),
    stores.card.list(owner, storyId),
    readLoopDay(context),
  ])
  if (story === null || fluency === null) throw notFound('answer')
  const view = viewCards(context, story, states, { now: time.now(), loopAt }).find(
    (card) => card.facet === facet,
  )
  const { card, passage } = story.document.facets[facet]
  return {
    attempt,
    shortName: shortNameOf(story.document),
    question: questionOf(attempt),
    dimensions: orderDimensions(attempt),
    judgment: attempt.judgment,
    fluency,
    cardText: card,
    passage,
    storyVersion: story.version,
    standing: view?.standing ?? 'missing',
    fluentCount: view?.fluentCount ?? 0,
    change: changeBy(attempt, findCard(states, storyId, facet)),
    nextDueAt: view?.dueAt ?? null,
    disagreements: await viewDisagreements(context, story, states, {
      kind: 'attempt',
      attemptId: attempt.id,
      facet,
    }),
  }
}

function orderDimensions({ facet }: Attempt): ResultView['dimensions'] {
  const required: readonly Dimension[] = requiredDimensions[facet]
  const others = dimensions.filter((dimension) => !required.includes(dimension))
  return [
    ...required.map((dimension) => ({ dimension, required: true })),
    ...others.map((dimension) => ({ dimension, required: false })),
  ]
}

/** Whether this very answer retired its card or brought it back, told from the moment the card carries. */
function changeBy(attempt: Attempt, card: CardState): ResultView['change'] {
  if (attempt.answeredAt === null || card.lastAnsweredAt !== attempt.answeredAt) return null
  if (card.retiredAt === attempt.answeredAt) return 'retired'
  const failedCheck =
    card.retiredAt === null &&
    card.lastFluent === false &&
    card.memory?.lastReviewAt === attempt.answeredAt
  return failedCheck ? 'returned' : null
}
