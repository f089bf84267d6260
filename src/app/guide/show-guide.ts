import { findGaps } from '../../core/guide/guide-draft.ts'
import type { Guide } from '../../core/guide/guide.ts'
import { findRelated } from '../../core/guide/related-guides.ts'
import { notFound } from '../app-error.ts'
import { viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import type { AnsweringStory, GuideView } from './guide-views.ts'
import { rankForPrompt } from '../round/rank-for-prompt.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import { readShelf, viewLine } from './show-library.ts'

/** Stories shown beside a guide at most. */
const mostStories = 3

/** One guide, with its kin and the person's stories that answer it. */
export async function showGuide(context: AppContext, slug: string): Promise<GuideView> {
  const { guides } = await readShelf(context)
  const shelved = guides.get(slug)
  if (shelved === undefined) throw notFound('guide')
  const { guide, own } = shelved
  const all = [...guides.values()].map((one) => one.guide)
  return {
    guide,
    own,
    gaps: own ? findGaps(guide) : [],
    related: findRelated(guide, all).flatMap((one) => {
      const other = guides.get(one.slug)
      return other === undefined ? [] : [viewLine(other)]
    }),
    answeredBy: await findAnsweringStories(context, guide),
  }
}

/** The stories that the person marked for the guide's kind of prompt, with the cards that its drill-ins ask about. */
async function findAnsweringStories(context: AppContext, guide: Guide): Promise<AnsweringStory[]> {
  const { owner, database, time } = context
  const { stores } = database
  const stories = (await stores.story.list(owner)).filter(({ document }) =>
    document.prompts.includes(guide.kind),
  )
  if (stories.length === 0) return []
  const [states, ranked, { loopAt }] = await Promise.all([
    stores.card.list(owner),
    rankForPrompt(context, { prompt: guide.kind, shape: 'prompt-led' }),
    readLoopDay(context),
  ])
  const own = stories.filter(({ example }) => !example)
  const shown = own.length > 0 ? own : stories
  const facets = [...new Set(guide.drillIns.map(({ facet }) => facet))]
  return ranked
    .flatMap(({ id, shortName, reason }): AnsweringStory[] => {
      const story = shown.find((one) => one.id === id)
      if (story === undefined) return []
      const cards = viewCards(context, story, states, { now: time.now(), loopAt })
        .filter(({ facet }) => facets.includes(facet))
        .map(({ facet, standing }) => ({ facet, standing }))
      return [{ storyId: id, shortName, reason, cards }]
    })
    .slice(0, mostStories)
}
