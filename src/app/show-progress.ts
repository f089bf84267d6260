import { compareByWeek, countDueByDay } from '../core/drill/progress.ts'
import { shortNameOf } from '../core/story/short-name.ts'
import { facets } from '../core/story/story.ts'
import { dayAt, daysFrom } from './calendar.ts'
import { viewCards } from './card-views.ts'
import type { AppContext } from './context.ts'
import { readSettings } from './settings.ts'
import type { CardView, ProgressCard, ProgressView } from './views.ts'

/** How far ahead the page looks, in days. */
const daysAhead = 14
/** Answers shown for each card. */
const recentAttempts = 30

/** How the cards came along: those of the active stories, and every other that was ever answered. */
export async function showProgress(context: AppContext): Promise<ProgressView> {
  const { owner, database, time } = context
  const { stores } = database
  const [stories, states, { loopAt }, totals, compared] = await Promise.all([
    stores.story.list(owner),
    stores.card.list(owner),
    readSettings(stores, owner),
    stores.attempt.listCardTotals(owner),
    stores.attempt.listComparedDays(owner),
  ])
  const now = time.now()
  const views = stories.flatMap((story) => {
    const shortName = shortNameOf(story.document)
    return viewCards(context, story, states, { now, loopAt })
      .filter((card) => card.dueAt !== null || card.attempts > 0)
      .map((card) => ({ ...card, shortName }))
  })
  const keptTotals = totals.filter(({ storyId }) => stories.some(({ id }) => id === storyId))
  return {
    cards: await Promise.all(views.map((card) => withAttempts(context, card))),
    byFacet: facets.map((facet) => ({
      facet,
      ...sumTotals(keptTotals.filter((total) => total.facet === facet)),
    })),
    byStory: stories.flatMap(({ id, document }) => {
      const ofStory = keptTotals.filter(({ storyId }) => storyId === id)
      if (ofStory.length === 0) return []
      return [{ storyId: id, shortName: shortNameOf(document), ...sumTotals(ofStory) }]
    }),
    selfAgainstMeasured: compareByWeek(compared),
    dueByDay: countDueByDay(
      views.flatMap(({ dueAt }) => (dueAt === null ? [] : [dayAt(dueAt)])),
      daysFrom(now, daysAhead),
    ),
    loopAt,
  }
}

async function withAttempts(
  context: AppContext,
  card: CardView & { shortName: string },
): Promise<ProgressCard> {
  if (card.attempts === 0) return { ...card, recent: [], attemptsToFluency: null }
  const { attempt } = context.database.stores
  const { storyId, facet } = card
  const [recent, attemptsToFluency] = await Promise.all([
    attempt.recentOfCard(context.owner, storyId, facet, recentAttempts),
    attempt.attemptsToFluency(context.owner, storyId, facet),
  ])
  return { ...card, recent, attemptsToFluency }
}

function sumTotals(totals: readonly { attempts: number; fluent: number }[]) {
  return totals.reduce(
    (sum, { attempts, fluent }) => ({
      attempts: sum.attempts + attempts,
      fluent: sum.fluent + fluent,
    }),
    { attempts: 0, fluent: 0 },
  )
}
