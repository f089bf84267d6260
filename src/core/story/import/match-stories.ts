import { toNameWords } from './heading-names.ts'
import { sections, type StoryDocument } from '../story.ts'
import { textOfSection, type StoryIdentity } from './import-preview.ts'

/** The identity of the story at `place` in the file called `source`. */
export const toIdentity = (
  source: string,
  place: number,
  document: StoryDocument,
): StoryIdentity => ({ source, place, headline: toNameWords(document.headline).join(' ') })

/** A kept story, and where it was imported from, if it was. */
export interface KnownStory {
  id: string
  identity: StoryIdentity | null
  document: StoryDocument
}

/** The same place of a file holds the same story only where the two share this much of their words. */
const leastShared = 0.3

/**
 * For each imported story, the id of the kept story that it updates, or null for a new one.
 * In this order: same file and headline; same headline; same file and place, with much the same
 * words (a story whose headline was rewritten). No kept story is matched twice.
 */
export function matchStories(
  imported: readonly { identity: StoryIdentity; document: StoryDocument }[],
  known: readonly KnownStory[],
): (string | null)[] {
  const matches: (string | null)[] = imported.map(() => null)
  const free = new Set(known)
  for (const fits of [isSameFileAndHeadline, isSameHeadline, isSamePlace]) {
    for (const [at, story] of imported.entries()) {
      if (matches[at] !== null) continue
      const match = [...free].find((candidate) => fits(story, candidate))
      if (!match) continue
      matches[at] = match.id
      free.delete(match)
    }
  }
  return matches
}

type Imported = { identity: StoryIdentity; document: StoryDocument }

const isSameFileAndHeadline = (story: Imported, known: KnownStory): boolean =>
  isSameHeadline(story, known) &&
  story.identity.source !== '' &&
  known.identity?.source === story.identity.source

/** The headline as imported counts, too: the person may have rewritten it here since. */
const isSameHeadline = ({ identity }: Imported, known: KnownStory): boolean =>
  identity.headline !== '' &&
  (known.identity?.headline === identity.headline ||
    toNameWords(known.document.headline).join(' ') === identity.headline)

const isSamePlace = (story: Imported, known: KnownStory): boolean =>
  story.identity.source !== '' &&
  known.identity?.source === story.identity.source &&
  known.identity.place === story.identity.place &&
  countShared(story.document, known.document) >= leastShared

/** Share of the different words of both documents that stand in both, 0 to 1. */
function countShared(one: StoryDocument, other: StoryDocument): number {
  const first = wordsOf(one)
  const second = wordsOf(other)
  let shared = 0
  for (const word of first) if (second.has(word)) shared += 1
  const all = first.size + second.size - shared
  return all === 0 ? 1 : shared / all
}

function wordsOf(document: StoryDocument): Set<string> {
  const text = sections.map((section) => textOfSection(document, section)).join(' ')
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
