import type { GuideSearch } from '../../core/guide/search-guides.ts'
import type { AppContext } from '../context.ts'
import type { ReadShelf, ShelvedGuide } from './guide-shelf.ts'
import type { GuideLine, GuideSearchView, LibraryView } from './guide-views.ts'

/** Results of a search at most. */
const mostResults = 20

/** Every guide there is for one person, as they stand now. */
export const readShelf = ({ shelf, database, owner }: AppContext): Promise<ReadShelf> =>
  shelf.read(database.stores, owner)

/** Every guide as a line of a list. Who sees it may search next: the search is made ready behind it. */
export async function showLibrary(context: AppContext): Promise<LibraryView> {
  const { guides, openSearch } = await readShelf(context)
  // What fails here fails again, and is told, where something is searched for.
  void openSearch().catch(() => undefined)
  return { guides: [...guides.values()].map(viewLine) }
}

/** The guides for a question in anybody's words. `unfinished`: the last word is still being typed. */
export async function searchLibrary(
  context: AppContext,
  question: string,
  unfinished = false,
): Promise<GuideSearchView> {
  const { guides, openSearch } = await readShelf(context)
  return searchShelf(guides, await openSearch(), question, unfinished)
}

/** The same over a shelf that has been read. */
export function searchShelf(
  guides: ReadShelf['guides'],
  search: GuideSearch,
  question: string,
  unfinished = false,
): GuideSearchView {
  const found = search.search(question, { limit: mostResults, unfinished })
  return {
    results: found.flatMap(({ slug, close }) => {
      const one = guides.get(slug)
      return one === undefined ? [] : [{ ...viewLine(one), close }]
    }),
  }
}

/** A guide as lists show it. */
export function viewLine({ guide, own }: ShelvedGuide): GuideLine {
  const { slug, question, kind, levels, competencies } = guide
  return { slug, question, kind, levels, competencies, own }
}
