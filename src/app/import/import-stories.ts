import type { Stores } from '../../store/stores.ts'
import { AppError } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { readImport, type IncomingFile, type ReadFile, type ReadStory } from './read-import.ts'
import { identityToText } from '../story/story-identity.ts'
import type {
  ImportedStory,
  ImportFact,
  ImportHeading,
  ImportHeadline,
  ImportMove,
  ImportResultView,
} from '../views.ts'

export interface ImportOrder {
  files: readonly IncomingFile[]
  /** Passages that go elsewhere than the preview put them. */
  moves: readonly ImportMove[]
  /** Passages that keep the heading they stand under in their text. */
  headings: readonly ImportHeading[]
  /** Headlines other than those that the files give. */
  headlines: readonly ImportHeadline[]
  /** Facts that the person confirmed beside what the text seems to say. */
  facts: readonly ImportFact[]
  /** Keys of stories that are left out. */
  skip: readonly string[]
}

/**
 * Brings files in: new stories are kept, known ones take what changed in their file, and each keeps the bytes it
 * came from. A file that is refused stops none of the others; all that is written is written at once.
 */
export async function importStories(
  context: AppContext,
  { files, skip, ...edits }: ImportOrder,
): Promise<ImportResultView> {
  const { owner, database } = context
  return database.transaction(owner, async (stores) => {
    const read = await readImport(stores, owner, files, edits)
    const results: ImportResultView['files'] = []
    for (const file of read) results.push(await keepFile(context, stores, file, skip))
    return { files: results }
  })
}

async function keepFile(
  context: AppContext,
  stores: Stores,
  read: ReadFile,
  skip: readonly string[],
): Promise<ImportResultView['files'][number]> {
  const fileName = read.file.name
  if (read.kind === 'refused') {
    const { line = null, reason: message } = read.refusal
    return { fileName, stories: [], refused: { line, message }, warnings: [] }
  }
  const stories: ImportResultView['files'][number]['stories'] = []
  for (const story of read.stories.filter(({ key }) => !skip.includes(key))) {
    const kept = await keepStory(context, stores, story)
    const sourceId = story.fileChanged
      ? await keepSource(context, stores, kept.storyId, story, read.file.bytes)
      : null
    stories.push({ ...kept, headline: story.preview.document.headline, sourceId })
  }
  return { fileName, stories, refused: null, warnings: read.preview.warnings }
}

async function keepStory(
  { owner, chance, time }: AppContext,
  stores: Stores,
  { preview, effect }: ReadStory,
): Promise<Pick<ImportedStory, 'storyId' | 'effect' | 'changed' | 'version'>> {
  const at = time.now()
  switch (effect.kind) {
    case 'new': {
      const story = { id: chance.id(), document: preview.document, example: false, at }
      const { id, version } = await stores.story.create(owner, story)
      return { storyId: id, effect: 'created', changed: [], version }
    }
    case 'unchanged': {
      const { id, version } = effect.story
      return { storyId: id, effect: 'unchanged', changed: [], version }
    }
    case 'updates': {
      const { story, merged, changes } = effect
      const save = { expectedVersion: story.version, document: merged, at, run: null }
      const result = await stores.story.save(owner, story.id, save)
      // The owner is locked for this transaction, so the story cannot have moved on since it was read.
      if (result.kind !== 'saved')
        throw new AppError('busy', 'The story changed during the import.')
      const changed = changes.map(({ part }) => part)
      return { storyId: story.id, effect: 'updated', changed, version: result.story.version }
    }
  }
}

async function keepSource(
  { owner, chance, time }: AppContext,
  stores: Stores,
  storyId: string,
  { preview, asRead }: ReadStory,
  bytes: Uint8Array,
): Promise<string> {
  const id = chance.id()
  await stores.source.add(owner, {
    id,
    storyId,
    fileName: preview.identity.source,
    place: preview.identity.place,
    identity: identityToText(preview.identity),
    importedAt: time.now(),
    document: asRead,
    bytes: bytes.subarray(preview.bytes.start, preview.bytes.end),
  })
  return id
}
