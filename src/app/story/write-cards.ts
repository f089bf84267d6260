import { facets, type Facet } from '../../core/story/story.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import type { CardsWrittenView } from '../views.ts'

/** The texts to put on the cards of one story, over the version that they were chosen from. */
export interface CardsToWrite {
  storyId: string
  version: number
  cards: Partial<Record<Facet, string | undefined>>
}

/**
 * Puts texts on the cards of some stories. A story that was changed meanwhile is left as it is and told; the
 * others are written.
 */
export async function writeCards(
  context: AppContext,
  stories: readonly CardsToWrite[],
): Promise<CardsWrittenView> {
  const { owner, database, time } = context
  const written: CardsWrittenView['stories'] = []
  for (const { storyId, version, cards } of stories) {
    const story = await database.stores.story.get(owner, storyId)
    if (story === null) throw notFound('story')
    const document = structuredClone(story.document)
    for (const facet of facets)
      document.facets[facet].card = cards[facet] ?? document.facets[facet].card
    const at = time.now()
    const change = { expectedVersion: version, document, at, run: `cards ${at}` }
    const result = await database.stores.story.save(owner, storyId, change)
    if (result.kind === 'not-found') throw notFound('story')
    const now = result.kind === 'saved' ? result.story : result.current
    written.push({ storyId, kind: result.kind, version: now.version })
  }
  return { stories: written }
}
