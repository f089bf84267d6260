import { searchStory } from '../../core/story/search-story.ts'
import type { AppContext } from '../context.ts'
import type { BankSearchView } from '../views.ts'

/** The stories in which every word of a query occurs, in whatever the person wrote of them. */
export async function searchBank(context: AppContext, query: string): Promise<BankSearchView> {
  const stories = await context.database.stores.story.list(context.owner)
  return {
    found: stories.flatMap(({ id, document }) => {
      const places = searchStory(document, query)
      return places === null ? [] : [{ storyId: id, places }]
    }),
  }
}
