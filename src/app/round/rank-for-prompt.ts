import type { RoundShape } from '../../core/round/round.ts'
import {
  rankForPrompt as rank,
  type StoryForPrompt,
  type RankedForPrompt,
} from '../../core/round/rank-for-prompt.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { facets, type Facet, type PromptKind, type Story } from '../../core/story/story.ts'
import { viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'

/** Every story of the bank, as the ranking for a prompt sees it. */
export async function readStoriesToRank(
  context: AppContext,
): Promise<{ stories: Story[]; toRank: StoryForPrompt[] }> {
  const { owner, database, time } = context
  const { stores } = database
  const [stories, states, lastTold, { loopAt }] = await Promise.all([
    stores.story.list(owner),
    stores.card.list(owner),
    stores.round.listLastTold(owner),
    readLoopDay(context),
  ])
  const now = time.now()
  const toRank = stories.map((story) => {
    const readings = context.readFacets(story)
    const cards = viewCards(context, story, states, { now, loopAt })
    const standingOf = (facet: Facet) =>
      cards.find((card) => card.facet === facet)?.standing ?? 'missing'
    return {
      id: story.id,
      document: story.document,
      standings: byFacet(standingOf),
      judgments: byFacet((facet) => readings[facet].judgment),
      told: context.readTold(story),
      lastToldAt: lastTold.find(({ storyId }) => storyId === story.id)?.at ?? null,
    }
  })
  return { stories, toRank }
}

/** Every story of the bank in the order in which it should be told for a prompt and a shape. */
export async function rankForPrompt(
  context: AppContext,
  asked: { prompt: PromptKind | null; shape: RoundShape },
): Promise<(RankedForPrompt & { shortName: string })[]> {
  const { stories, toRank } = await readStoriesToRank(context)
  const nameById = new Map(stories.map(({ id, document }) => [id, shortNameOf(document)]))
  return rank(toRank, asked, context.time.now()).map((story) => ({
    ...story,
    shortName: nameById.get(story.id) ?? '',
  }))
}

function byFacet<T>(value: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, T>
}
