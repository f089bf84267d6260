import { isGuideFile } from '../../core/guide/is-guide-file.ts'
import {
  compareStories,
  isUntouched,
  type StoryChange,
} from '../../core/story/import/compare-stories.ts'
import {
  hasPassage,
  keepHeading,
  movePassage,
  type ImportPreview,
  type StoryPreview,
} from '../../core/story/import/import-preview.ts'
import { matchStories, type KnownStory } from '../../core/story/import/match-stories.ts'
import { mergeImport } from '../../core/story/import/merge-import.ts'
import { readStories } from '../../core/story/import/read-stories.ts'
import type { Refusal } from '../../core/story/import/refusal.ts'
import { renameStory } from '../../core/story/rename-story.ts'
import { setFacts } from '../../core/story/set-facts.ts'
import type { Story, StoryDocument } from '../../core/story/story.ts'
import type { StorySource } from '../../store/source-store.ts'
import type { Stores } from '../../store/stores.ts'
import { textToIdentity } from '../story/story-identity.ts'
import type { ImportFact, ImportHeading, ImportHeadline, ImportMove } from '../views.ts'

/** A file as it came: its name, or its path below the folder that was given, and its bytes. */
export interface IncomingFile {
  name: string
  bytes: Uint8Array
}

/** What saving an imported story would do. */
export type ImportEffect =
  | { kind: 'new' }
  | { kind: 'updates'; story: Story; merged: StoryDocument; changes: StoryChange[] }
  | { kind: 'unchanged'; story: Story; merged: StoryDocument }

export interface ReadStory {
  /** Stable for the same files: the file and the place in it. */
  key: string
  /** As the file says, before anything is moved. */
  asRead: StoryDocument
  /** With the person's moves, under their headline. */
  preview: StoryPreview
  effect: ImportEffect
  /** Whether the file says something else than when it was imported last, or was never imported. */
  fileChanged: boolean
}

export type ReadFile =
  | { kind: 'read'; file: IncomingFile; preview: ImportPreview; stories: ReadStory[] }
  | { kind: 'refused'; file: IncomingFile; refusal: Refusal }

/** What the person changes of what the files say. */
export interface ImportEdits {
  moves: readonly ImportMove[]
  headings: readonly ImportHeading[]
  headlines: readonly ImportHeadline[]
  facts: readonly ImportFact[]
}

/** Reads files into stories, with what the person changed of them, and finds the kept stories they belong to. */
export async function readImport(
  stores: Stores,
  owner: string,
  files: readonly IncomingFile[],
  { moves, headings, headlines, facts }: ImportEdits = {
    moves: [],
    headings: [],
    headlines: [],
    facts: [],
  },
): Promise<ReadFile[]> {
  const read = files.map((file, index) => {
    const twin = files.slice(0, index).filter(({ name }) => name === file.name).length
    return {
      file,
      key: twin === 0 ? file.name : `${file.name} (${twin + 1})`,
      result: isGuideFile(file.bytes) ? guideRefusal : readStories(file.name, file.bytes),
    }
  })
  const incoming = read.flatMap(({ key, result }) =>
    result.kind === 'preview' ? editAll(key, result, moves, headings) : [],
  )
  const kept = await readKept(stores, owner)
  const matches = matchStories(
    incoming.map(({ asRead, preview }) => ({ identity: preview.identity, document: asRead })),
    kept.map(({ known }) => known),
  )
  const stories = incoming.map((story, index): ReadStory & { file: string } => {
    const match = kept.find(({ story: { id } }) => id === matches[index])
    const headline = headlines.findLast(({ key }) => key === story.key)?.headline ?? ''
    const given = facts.filter(({ key }) => key === story.key)
    const document = setFacts(renameStory(story.preview.document, headline), given)
    return {
      ...story,
      preview: { ...story.preview, document },
      effect: match === undefined ? { kind: 'new' } : effectOn(match, story, headline, given),
      fileChanged: match?.source == null || !isUntouched(match.source.document, story.asRead),
    }
  })
  return read.map(({ file, key, result }): ReadFile =>
    result.kind === 'preview'
      ? { kind: 'read', file, preview: result, stories: stories.filter((one) => one.file === key) }
      : { kind: 'refused', file, refusal: result },
  )
}

/** Guides are brought in on the library's page: as a story a guide would be somebody else's. */
const guideRefusal: Refusal = {
  kind: 'refused',
  reason: 'This is a guide of the library and no story. Bring it in on the page Library.',
}

type Incoming = Pick<ReadStory, 'key' | 'asRead' | 'preview'> & { file: string }

function editAll(
  file: string,
  preview: ImportPreview,
  moves: readonly ImportMove[],
  headings: readonly ImportHeading[],
): Incoming[] {
  const keyAt = (place: number) => `${file}#${place + 1}`
  const isOwn = ({ key, passageId }: ImportHeading): boolean =>
    preview.stories.some((story, place) => keyAt(place) === key && hasPassage(story, passageId))
  let edited = preview
  for (const { passageId, section, stays } of moves.filter(isOwn))
    edited = movePassage(edited, passageId, section, { stays })
  // After the moves: those name sentences by their place in the passage as the file has it.
  for (const { passageId } of headings.filter(isOwn)) edited = keepHeading(edited, passageId)
  return edited.stories.map((story, place) => ({
    file,
    key: keyAt(place),
    asRead: preview.stories[place]?.document ?? story.document,
    preview: story,
  }))
}

interface KeptStory {
  story: Story
  source: StorySource | null
  known: KnownStory
}

/** Every kept story of the person's own with its newest source. Examples are not theirs to update. */
async function readKept(stores: Stores, owner: string): Promise<KeptStory[]> {
  const [stories, sources] = await Promise.all([
    stores.story.list(owner),
    stores.source.list(owner),
  ])
  return stories
    .filter(({ example }) => !example)
    .map((story) => {
      const source = sources.findLast(({ storyId }) => storyId === story.id) ?? null
      const identity = source === null ? null : textToIdentity(source.identity)
      return { story, source, known: { id: story.id, identity, document: story.document } }
    })
}

function effectOn(
  { story, source }: KeptStory,
  { preview }: Incoming,
  headline: string,
  facts: readonly ImportFact[],
): ImportEffect {
  const taken = mergeImport(source?.document ?? null, preview.document, story.document)
  const merged = setFacts(renameStory(taken, headline), facts)
  const changes = compareStories(story.document, merged)
  return changes.length === 0
    ? { kind: 'unchanged', story, merged }
    : { kind: 'updates', story, merged, changes }
}
