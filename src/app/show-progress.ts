import { compareByWeek, countDueByDay } from '../core/drill/progress.ts'
import { shortNameOf } from '../core/story/short-name.ts'
import { facets } from '../core/story/story.ts'
import { dayAt, daysFrom } from './calendar.ts'
import type { CardKey } from '../store/attempt-lists.ts'
import { viewCards } from './card-views.ts'
import type { AppContext } from './context.ts'
import { readLoopDay } from './read-loop-day.ts'
import type { CardView, ProgressCard, ProgressView } from './views.ts'

/** How far ahead the page looks, in days. */
const daysAhead = 14
/** Answers shown for each card. */
const recentAttempts = 30

/** How the cards came along: those of the active stories, and every other that was ever answered. */
export async function showProgress(context: AppContext): Promise<ProgressView> {
  const { owner, database, time } = context
  const { stores } = database
  const [stories, states, { loopAt }, totals, compared, retiredInRounds] = await Promise.all([
    stores.story.list(owner),
    stores.card.list(owner),
    readLoopDay(context),
    stores.attempt.listCardTotals(owner),
    stores.attempt.listComparedDays(owner),
    stores.round.countRetired(owner),
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
    cards: await withAttempts(context, views),
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
    retiredInRounds,
    loopAt,
  }
}

/** The cards with their last answers, and how many it took to the first fluent one. */
async function withAttempts(
  context: AppContext,
  cards: readonly (CardView & { shortName: string })[],
): Promise<ProgressCard[]> {
  const { attempt } = context.database.stores
  const answered = cards.filter(({ attempts }) => attempts > 0)
  const [recent, toFluency] = await Promise.all([
    attempt.recentOfCards(context.owner, answered, recentAttempts),
    attempt.attemptsToFluency(context.owner, answered),
  ])
  return cards.map((card) => {
    const isOfCard = (one: CardKey) => one.storyId === card.storyId && one.facet === card.facet
    return {
      ...card,
      recent: recent.filter(isOfCard),
      attemptsToFluency: toFluency.find(isOfCard)?.attempts ?? null,
    }
  })
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
