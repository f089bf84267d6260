import { StoryDocument } from '../core/story/story.ts'
import { columnToBytes, jsonToValue, valueToJson } from './column.ts'
import type { Db } from './tables.ts'

/** Where a story was imported from. */
export interface StorySource {
  id: string
  storyId: string
  fileName: string
  /** Which story of the file this is, from 0. */
  place: number
  /** Tells that a later import is the same story of the same file. */
  identity: string
  importedAt: number
  /** The story as the import read it, so that a later change by hand can be told. */
  document: StoryDocument
}

/** A source with the story's own part of the file, byte for byte. */
export interface StorySourceWithBytes extends StorySource {
  bytes: Uint8Array
}

const columns = [
  'story_source.id',
  'story_source.story_id',
  'story_source.file_name',
  'story_source.place',
  'story_source.identity',
  'story_source.imported_at',
  'story_source.document',
] as const

const rowToSource = (row: {
  id: string
  story_id: string
  file_name: string
  place: number
  identity: string
  imported_at: number
  document: string
}): StorySource => ({
  id: row.id,
  storyId: row.story_id,
  fileName: row.file_name,
  place: row.place,
  identity: row.identity,
  importedAt: row.imported_at,
  document: jsonToValue(row.document, StoryDocument),
})

/** The files that stories came from. A story imported again has several sources; the newest counts. */
export const sourceStore = (db: Db) => {
  const ofKeptStories = (owner: string) =>
    db
      .selectFrom('story_source')
      .innerJoin('story', (join) =>
        join
          .onRef('story.owner', '=', 'story_source.owner')
          .onRef('story.id', '=', 'story_source.story_id'),
      )
      .where('story_source.owner', '=', owner)
      .where('story.deleted_at', 'is', null)

  return {
    async add(owner: string, source: StorySourceWithBytes): Promise<void> {
      await db
        .insertInto('story_source')
        .values({
          owner,
          id: source.id,
          story_id: source.storyId,
          file_name: source.fileName,
          place: source.place,
          identity: source.identity,
          bytes: source.bytes,
          document: valueToJson(source.document),
          imported_at: source.importedAt,
        })
        .execute()
    },

    /** Forgets a source: the one before it counts again. */
    async remove(owner: string, id: string): Promise<void> {
      await db.deleteFrom('story_source').where('owner', '=', owner).where('id', '=', id).execute()
    },

    /** Sources of every kept story, oldest first, for finding the story that a file brings again. */
    async list(owner: string): Promise<StorySource[]> {
      const rows = await ofKeptStories(owner).orderBy('story_source.id').select(columns).execute()
      return rows.map(rowToSource)
    },

    /** Sources of one story, oldest first. */
    async listOfStory(owner: string, storyId: string): Promise<StorySource[]> {
      const rows = await ofKeptStories(owner)
        .where('story_source.story_id', '=', storyId)
        .orderBy('story_source.id')
        .select(columns)
        .execute()
      return rows.map(rowToSource)
    },

    /** The newest source of a story with its bytes, for giving an untouched story back as it came. */
    async newestOfStory(owner: string, storyId: string): Promise<StorySourceWithBytes | null> {
      const row = await ofKeptStories(owner)
        .where('story_source.story_id', '=', storyId)
        .orderBy('story_source.id', 'desc')
        .limit(1)
        .select([...columns, 'story_source.bytes'])
        .executeTakeFirst()
      return row ? { ...rowToSource(row), bytes: columnToBytes(row.bytes) } : null
    },
  }
}
