import { shortNameOf } from '../../core/story/short-name.ts'
import { facets, type Facet } from '../../core/story/story.ts'
import type { RoundOutcome } from '../../core/round/review/outcome.ts'
import { viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import type { ProgressCard, ProgressView } from '../views.ts'

/** Rounds looked back on for what they showed of a card. */
const roundsRemembered = 8
/** Answers shown for each card. */
const recentAnswers = 30

/** How the cards came along: those of the active stories, and every other that was ever answered. */
export async function showProgress(context: AppContext): Promise<ProgressView> {
  const { owner, database, time } = context
  const { stores } = database
  const [stories, states, { loopAt }, totals, recent, compared, retiredInRounds, rounds] =
    await Promise.all([
      stores.story.list(owner),
      stores.card.list(owner),
      readLoopDay(context),
      stores.attempt.listCardTotals(owner),
      stores.attempt.listRecent(owner, recentAnswers),
      stores.attempt.listComparedWeeks(owner),
      stores.round.countRetired(owner),
      stores.round.listOutcomes(owner, roundsRemembered),
    ])
  const now = time.now()
  const views = stories.flatMap((story) => {
    const shortName = shortNameOf(story.document)
    return viewCards(context, story, states, { now, loopAt }).flatMap((card) => {
      const { facet, dueAt, attempts } = card
      const inRound = findInRounds(rounds, card)
      if (dueAt === null && attempts === 0 && inRound === null) return []
      const isOfCard = (one: { storyId: string; facet: Facet }) =>
        one.storyId === story.id && one.facet === facet
      const last = recent.find(isOfCard)
      return {
        ...card,
        inRound,
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
    retiredInRounds,
    loopAt,
  }
}

/** What the newest of these rounds that asked about a card showed of it; `rounds` are newest first. */
function findInRounds(
  rounds: readonly { id: string; endedAt: number; outcome: RoundOutcome }[],
  { storyId, facet }: { storyId: string; facet: Facet },
): ProgressCard['inRound'] {
  for (const { id, endedAt, outcome } of rounds) {
    const found = outcome.consequences.find(
      ({ before, facet: asked }) => before?.storyId === storyId && asked === facet,
    )
    if (found === undefined) continue
    const stood = found.thin ? 'thin' : found.inPart ? 'held in part' : 'held'
    return { roundId: id, at: endedAt, stood }
  }
  return null
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
