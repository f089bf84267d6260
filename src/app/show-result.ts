import type { Attempt } from '../core/drill/attempt.ts'
import type { CardState } from '../core/drill/card.ts'
import { questionOf } from '../core/drill/questions.ts'
import {
  disagreementsOfAnswer,
  type AnswerDisagreement,
} from '../core/ledger/disagreements-of-answer.ts'
import { dimensions, requiredDimensions, type Dimension } from '../core/judge/dimension.ts'
import { shortNameOf } from '../core/story/short-name.ts'
import { AppError, notFound } from './app-error.ts'
import { findCard, viewCards } from './card-views.ts'
import type { AppContext } from './context.ts'
import { readHistory } from './first-said.ts'
import { readLoopDay } from './read-loop-day.ts'
import { readStoryTellings } from './story-tellings.ts'
import type { ResultView } from './views.ts'

/** What an answer proved, once the person has rated it or skipped that. */
export async function showResult(context: AppContext, id: string): Promise<ResultView> {
  const { owner, database } = context
  const attempt = await database.stores.attempt.get(owner, id)
  if (attempt === null) throw notFound('answer')
  if (!(await database.stores.attempt.isSelfRated(owner, id))) {
    throw new AppError('not-rated-yet', 'Say first how it went; then you see what was measured.')
  }
  return viewResult(context, attempt)
}

/** The same for an answered attempt that has been read already. */
export async function viewResult(context: AppContext, attempt: Attempt): Promise<ResultView> {
  const { owner, database, time } = context
  const { stores } = database
  const { storyId, facet, fluency } = attempt
  const [story, states, { loopAt }, settlements] = await Promise.all([
    stores.story.get(owner, storyId),
    stores.card.list(owner, storyId),
    readLoopDay(context),
    stores.settlement.list(owner, storyId),
  ])
  if (story === null || fluency === null) throw notFound('answer')
  const view = viewCards(context, story, states, { now: time.now(), loopAt }).find(
    (card) => card.facet === facet,
  )
  const { card, passage } = story.document.facets[facet]
  const compared = await readStoryTellings(context, story, states)
  const found = disagreementsOfAnswer(compared, settlements, attempt.id)
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
    disagreements: await viewDisagreements(context, storyId, found),
  }
}

async function viewDisagreements(
  context: AppContext,
  storyId: string,
  found: readonly AnswerDisagreement[],
): Promise<ResultView['disagreements']> {
  if (found.length === 0) return []
  const dateWording = await readHistory(context, storyId)
  return found.map(({ kind, here: { quote }, before }) => {
    if (before.kind === 'settled')
      return { kind, quote, before: { kind: 'settled', quote: before.quote, at: before.settledAt } }
    const { source, quote: words } = before.wording
    return {
      kind,
      quote,
      before: { kind: 'said', source, quote: words, at: dateWording(before.wording) },
    }
  })
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
