import { drawCard as pickCard, type DrawRequest } from '../../core/drill/draw.ts'
import { listOwnQuestions } from '../../core/loop/debrief/own-questions.ts'
import type { DrawKind } from '../../core/drill/attempt.ts'
import { pickOwnQuestion, questionOf } from '../../core/drill/questions.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { Facet, Story } from '../../core/story/story.ts'
import { notFound } from '../app-error.ts'
import { viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import type { KeptLoop } from '../../store/loop-store.ts'
import type { CardView, DrawnCard, DrawView } from '../views.ts'

export interface DrawOptions {
  /** Draws from this facet's cards alone. */
  facet?: Facet | undefined
  /** Takes this very card, as practice. */
  card?: { storyId: string; facet: Facet } | undefined
  /** Draws among these cards, where three or more of them are due (see `planToday`). */
  among?: readonly { storyId: string; facet: Facet }[] | undefined
  /** Draws all the same where nothing is due. */
  early?: boolean | undefined
}

/** Lays a card on the desk: a random due one of the active five, or the one that was chosen. */
export async function drawCard(context: AppContext, options: DrawOptions): Promise<DrawView> {
  const { owner, chance } = context
  const { stores } = context.database
  const seed = chance.seed()
  // Asked for at once: each way to the database and back has to be waited for.
  const [desk, last, loops] = await Promise.all([
    readDesk(context),
    stores.attempt.lastDrawn(owner),
    stores.loop.list(owner),
  ])
  const { card: chosen, facet = null, early = false, among } = options
  if (chosen !== undefined) {
    const story = desk.kept.find(({ id }) => id === chosen.storyId)
    if (story === undefined) throw notFound('story')
    const dueCount = desk.cards.filter(({ due }) => due).length
    const card = { story, facet: chosen.facet, drawKind: 'card' as const, early: false, dueCount }
    return layDown(context, card, { seed, loops })
  }

  const request: DrawRequest = { facet, early, now: desk.now, seed, last, among }
  const outcome = pickCard(
    desk.cards.flatMap((card) => (card.dueAt === null ? [] : [{ ...card, dueAt: card.dueAt }])),
    request,
  )
  if (outcome.kind !== 'drawn') return outcome
  const story = desk.stories.find(({ id }) => id === outcome.card.storyId)
  if (story === undefined) throw notFound('story')
  const drawKind: DrawKind = facet === null ? 'any' : 'facet'
  const { early: wasEarly, dueCount } = outcome
  const card = { story, facet: outcome.card.facet, drawKind, early: wasEarly, dueCount }
  return layDown(context, card, { seed, loops })
}

/** Every kept story, and the active ones with their cards as they stand now. */
export async function readDesk(
  context: AppContext,
): Promise<{ kept: Story[]; stories: Story[]; cards: CardView[]; now: number }> {
  const { owner, database, time } = context
  const [kept, states, { loopAt }] = await Promise.all([
    database.stores.story.list(owner),
    database.stores.card.list(owner),
    readLoopDay(context),
  ])
  const now = time.now()
  const stories = kept.filter((story) => story.activePlace !== null)
  const cards = stories.flatMap((story) => viewCards(context, story, states, { now, loopAt }))
  return { kept, stories, cards, now }
}

async function layDown(
  context: AppContext,
  drawn: Pick<DrawnCard, 'facet' | 'drawKind' | 'early' | 'dueCount'> & { story: Story },
  { seed, loops }: { seed: number; loops: readonly KeptLoop[] },
): Promise<DrawView> {
  const { owner, database, time, chance } = context
  const { story, ...card } = drawn
  const own = listOwnQuestions(
    loops.map(({ document }) => document),
    { storyId: story.id, facet: card.facet },
  )
  const attempt = await database.stores.attempt.draw(owner, {
    id: chance.id(),
    storyId: story.id,
    facet: card.facet,
    drawKind: card.drawKind,
    seed,
    ownQuestion: pickOwnQuestion(own, seed),
    at: time.now(),
  })
  const question = questionOf(attempt)
  const shortName = shortNameOf(story.document)
  return {
    kind: 'drawn',
    card: { attemptId: attempt.id, storyId: story.id, shortName, question, ...card },
  }
}
