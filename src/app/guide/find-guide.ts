import type { Guide } from '../../core/guide/guide.ts'
import type { AppContext } from '../context.ts'
import { readShelf } from './show-library.ts'

/** A guide of the library by its slug or one of the person's own by its id; null where there is none, or none any more. */
export async function findGuide(context: AppContext, slug: string): Promise<Guide | null> {
  return (await readShelf(context)).guides.get(slug)?.guide ?? null
}
