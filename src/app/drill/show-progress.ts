import { countDueByDay } from '../../core/drill/progress.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { facets, type Facet } from '../../core/story/story.ts'
import { dayAt, daysFrom } from '../calendar.ts'
import { viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import type { ProgressView } from '../views.ts'

/** How far ahead the page looks, in days. */
const daysAhead = 14
/** Answers shown for each card. */
const recentAnswers = 30

/** How the cards came along: those of the active stories, and every other that was ever answered. */
export async function showProgress(context: AppContext): Promise<ProgressView> {
  const { owner, database, time } = context
  const { stores } = database
  const [stories, states, { loopAt }, totals, recent, compared, retiredInRounds] =
    await Promise.all([
      stores.story.list(owner),
      stores.card.list(owner),
      readLoopDay(context),
      stores.attempt.listCardTotals(owner),
      stores.attempt.listRecent(owner, recentAnswers),
      stores.attempt.listComparedWeeks(owner),
      stores.round.countRetired(owner),
    ])
  const now = time.now()
  const views = stories.flatMap((story) => {
    const shortName = shortNameOf(story.document)
    return viewCards(context, story, states, { now, loopAt })
      .filter((card) => card.dueAt !== null || card.attempts > 0)
      .map((card) => {
        const { facet } = card
        const isOfCard = (one: { storyId: string; facet: Facet }) =>
          one.storyId === story.id && one.facet === facet
        const last = recent.find(isOfCard)
        return {
          ...card,
          shortName,
          recent: last?.marks ?? [],
          newestAttemptId: last?.newestId ?? null,
          attemptsToFluency: totals.find(isOfCard)?.attemptsToFluency ?? null,
        }
      })
  })
  const keptTotals = totals.filter(({ storyId }) => stories.some(({ id }) => id === storyId))
  return {
    cards: views,
    byFacet: facets.map((facet) => ({
      facet,
      ...sumTotals(keptTotals.filter((total) => total.facet === facet)),
    })),
    byStory: stories.flatMap(({ id, document }) => {
      const ofStory = keptTotals.filter(({ storyId }) => storyId === id)
      if (ofStory.length === 0) return []
      return [{ storyId: id, shortName: shortNameOf(document), ...sumTotals(ofStory) }]
    }),
    selfAgainstMeasured: compared.map(({ week, attempts, selfSum, overallSum }) => ({
      week,
      attempts,
      meanSelf: selfSum / attempts,
      meanMeasured: overallSum / attempts,
    })),
    dueByDay: countDueByDay(
      views.flatMap(({ dueAt }) => (dueAt === null ? [] : [dayAt(dueAt)])),
      daysFrom(now, daysAhead),
    ),
    retiredInRounds,
    loopAt,
  }
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
