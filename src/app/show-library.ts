import type { Guide } from '../core/guide/guide.ts'
import type { AppContext } from './context.ts'
import type { GuideLine, GuideSearchView, LibraryView } from './guide-views.ts'

/** Results of a search at most. */
const mostResults = 20

/** Every guide there is. */
export function showLibrary({ shelf }: AppContext): LibraryView {
  return { guides: [...shelf.guides().values()].map((guide) => viewLine(guide)) }
}

/** The guides for a question in anybody's words. `unfinished`: the last word is still being typed. */
export function searchLibrary(
  { shelf }: AppContext,
  question: string,
  unfinished = false,
): GuideSearchView {
  const found = shelf.search().search(question, { limit: mostResults, unfinished })
  const guides = shelf.guides()
  return {
    results: found.flatMap(({ slug }) => {
      const guide = guides.get(slug)
      return guide === undefined ? [] : [viewLine(guide)]
    }),
  }
}

/** A guide as lists show it. */
export function viewLine({ slug, question, kind, levels, competencies }: Guide): GuideLine {
  return { slug, question, kind, levels, competencies, own: false }
}
