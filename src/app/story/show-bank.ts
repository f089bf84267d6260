import { rankStories } from '../../core/story/choose-story.ts'
import { coverPrompts } from '../../core/story/coverage.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { facets, type Facet, type Story } from '../../core/story/story.ts'
import { viewCards, type Viewpoint } from './card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import type { BankStory, BankView } from '../views.ts'

/** Every kept story, most drillable first, with the person's own choice beside the program's ranking. */
export async function showBank(context: AppContext): Promise<BankView> {
  const { owner, time } = context
  const { stores } = context.database
  const [stories, states, active, settings, built] = await Promise.all([
    stores.story.list(owner),
    stores.card.list(owner),
    stores.story.readActive(owner),
    readLoopDay(context),
    stores.answer.list(owner),
  ])
  const answers = built.map(({ id, storyId, document: { kind, question } }) => ({
    id,
    storyId,
    kind,
    question,
  }))
  const at: Viewpoint = { now: time.now(), loopAt: settings.loopAt }
  const listed = stories.map((story) => ({ story, cards: viewCards(context, story, states, at) }))
  const storyById = new Map(listed.map((one) => [one.story.id, one]))

  const ranked = rankStories(
    listed.map(({ story, cards }) => {
      const readings = context.readFacets(story)
      return {
        id: story.id,
        document: story.document,
        standings: byFacet(
          (facet) => cards.find((card) => card.facet === facet)?.standing ?? 'missing',
        ),
        judgments: byFacet((facet) => readings[facet].judgment),
        told: context.readTold(story),
      }
    }),
  )
  return {
    stories: ranked.flatMap(({ id, reason, compressed }, index): BankStory[] => {
      const one = storyById.get(id)
      return one
        ? [listStory(one.story, { rank: index + 1, reason, compressed, cards: one.cards })]
        : []
    }),
    activeIds: active.ids,
    activeVersion: active.version,
    holes: coverPrompts(stories, answers).holes,
    answers,
    hasExamples: stories.some((story) => story.example),
    loopAt: settings.loopAt,
  }
}

function listStory(
  story: Story,
  { rank, reason, compressed, cards }: Pick<BankStory, 'rank' | 'reason' | 'compressed' | 'cards'>,
): BankStory {
  const { id, version, example, activePlace, updatedAt, document } = story
  return {
    id,
    version,
    example,
    headline: document.headline,
    shortName: shortNameOf(document),
    outcome: document.outcome,
    prompts: document.prompts,
    activePlace,
    updatedAt,
    rank,
    reason,
    compressed,
    cards,
  }
}

function byFacet<T>(value: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, T>
}
