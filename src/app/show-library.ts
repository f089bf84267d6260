import type { AppContext } from './context.ts'
import type { ReadShelf, ShelvedGuide } from './guide-shelf.ts'
import type { GuideLine, GuideSearchView, LibraryView } from './guide-views.ts'

/** Results of a search at most. */
const mostResults = 20

/** Every guide there is for one person, as they stand now. */
export const readShelf = ({ shelf, database, owner }: AppContext): Promise<ReadShelf> =>
  shelf.read(database.stores, owner)

/** Every guide as a line of a list. */
export async function showLibrary(context: AppContext): Promise<LibraryView> {
  const { guides } = await readShelf(context)
  return { guides: [...guides.values()].map(viewLine) }
}

/** The guides for a question in anybody's words. `unfinished`: the last word is still being typed. */
export async function searchLibrary(
  context: AppContext,
  question: string,
  unfinished = false,
): Promise<GuideSearchView> {
  return searchShelf(await readShelf(context), question, unfinished)
}

/** The same over a shelf that has been read. */
export function searchShelf(
  { guides, search }: ReadShelf,
  question: string,
  unfinished = false,
): GuideSearchView {
  const found = search.search(question, { limit: mostResults, unfinished })
  return {
    results: found.flatMap(({ slug }) => {
      const one = guides.get(slug)
      return one === undefined ? [] : [viewLine(one)]
    }),
  }
}

/** A guide as lists show it. */
export function viewLine({ guide, own }: ShelvedGuide): GuideLine {
  const { slug, question, kind, levels, competencies } = guide
  return { slug, question, kind, levels, competencies, own }
}
