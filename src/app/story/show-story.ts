import { shortNameOf } from '../../core/story/short-name.ts'
import { isUntouched } from '../../core/story/import/compare-stories.ts'
import type { Story } from '../../core/story/story.ts'
import { notFound } from '../app-error.ts'
import { viewCards } from './card-views.ts'
import type { AppContext } from '../context.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import type { StoryView } from '../views.ts'

/** One story with its cards and where it came from. */
export async function showStory(context: AppContext, id: string): Promise<StoryView> {
  const story = await context.database.stores.story.get(context.owner, id)
  if (story === null) throw notFound('story')
  return viewStory(context, story)
}

/** The same for a story that has been read already. */
export async function viewStory(context: AppContext, story: Story): Promise<StoryView> {
  const { owner, time } = context
  const { stores } = context.database
  const [states, sources, { loopAt }] = await Promise.all([
    stores.card.list(owner, story.id),
    stores.source.listOfStory(owner, story.id),
    readLoopDay(context),
  ])
  return {
    story,
    shortName: shortNameOf(story.document),
    cards: viewCards(context, story, states, { now: time.now(), loopAt }),
    sources: sources.map(({ id, fileName, importedAt, document }, at) => ({
      id,
      fileName,
      importedAt,
      standing: isUntouched(document, story.document)
        ? 'as-read'
        : story.updatedAt > (sources.at(-1)?.importedAt ?? importedAt)
          ? 'changed'
          : at === sources.length - 1
            ? 'arranged'
            : 'again',
    })),
  }
}
