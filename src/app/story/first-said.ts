import { isOwnText, textOfSource } from '../../core/ledger/story-tellings.ts'
import type { Wording } from '../../core/ledger/wording.ts'
import type { StoryVersion } from '../../store/story-store.ts'
import type { AppContext } from '../context.ts'

/** History entries looked through. */
const mostVersions = 200

/** Dates words: those of an answer by the answer, those of the story by the save that brought them in. */
export type DateWording = (wording: Wording) => number

/** Reads a story's history once, to date its words by it. */
export async function readHistory(context: AppContext, storyId: string): Promise<DateWording> {
  const { owner, database } = context
  const versions = await database.stores.story.listVersions(owner, storyId, mostVersions)
  return (wording) => firstSaidAt(versions, wording)
}

/** The save since which the words stand in their text unbroken; `versions` newest first. */
export function firstSaidAt(versions: readonly StoryVersion[], wording: Wording): number {
  const { source, excerpt, at } = wording
  if (!isOwnText(source)) return at
  const words = excerpt.text.replaceAll(/^…|…$/gu, '')
  let since = at
  for (const { document, savedAt } of versions) {
    if (textOfSource(document, source)?.includes(words) !== true) break
    since = savedAt
  }
  return since
}
