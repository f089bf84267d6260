import type { Selectable, SelectQueryBuilder } from 'kysely'
import { z } from 'zod'
import { type Story, StoryDocument } from '../core/story/story.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { DocumentMemory } from './document-memory.ts'
import { keepEntry, listEntries } from './history-entry.ts'
import { lockOwner } from './lock.ts'
import { putAway } from './put-away.ts'
import { saveOver } from './save-over.ts'
import { settingStore } from './setting-store.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

const activeKey = 'active-stories'

export interface StoryVersion {
  version: number
  savedAt: number
  document: StoryDocument
}

/** A story with another version or time of its last save holds something else. */
export type StoryState = Pick<Story, 'id' | 'version' | 'updatedAt'>

export type SaveStoryResult =
  { kind: 'saved'; story: Story } | { kind: 'stale'; current: Story } | { kind: 'not-found' }

/** The person's choice of stories to drill, in their order. `version` counts saves; 0 before the first. */
export interface ActiveChoice {
  ids: string[]
  version: number
}

export type SaveActiveResult =
  | ({ kind: 'saved' } & ActiveChoice)
  | ({ kind: 'stale' } & ActiveChoice)
  | { kind: 'not-found'; id: string }

/** Stories whose documents are remembered at most, some 15 kB each. */
const mostRemembered = 500

/** The documents of stories as they were read last, for the store over a database; one over a transaction has none. */
export const createStoryMemory = () => new DocumentMemory<StoryDocument>(mostRemembered)

const lineColumns = [
  'owner',
  'id',
  'version',
  'example',
  'active_place',
  'created_at',
  'updated_at',
] as const
type StoryLine = Pick<Selectable<Tables['story']>, (typeof lineColumns)[number]>

const lineToStory = (row: StoryLine, document: StoryDocument): Story => ({
  id: row.id,
  version: row.version,
  example: row.example === 1,
  activePlace: row.active_place,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  document,
})

const rowToStory = (row: Selectable<Tables['story']>): Story =>
  lineToStory(row, jsonToValue(row.document, StoryDocument))

/** The stories of one owner, with their history and the choice of the active ones. Times in milliseconds. */
export const storyStore = (db: Db, memory?: DocumentMemory<StoryDocument>) => {
  const settings = settingStore(db)

  const kept = (owner: string) =>
    db.selectFrom('story').where('owner', '=', owner).where('deleted_at', 'is', null)

  /** The stories that a query finds among `owner`'s. Documents that are remembered are not fetched. */
  const read = async (
    owner: string,
    query: SelectQueryBuilder<Tables, 'story', object>,
  ): Promise<Story[]> => {
    if (memory === undefined) return (await query.selectAll().execute()).map(rowToStory)
    const lines = await query.select(lineColumns).execute()
    const unknown = lines.filter((line) => memory.recall(line) === undefined).map(({ id }) => id)
    const rows = unknown.length === 0 ? [] : await readWhole(owner, unknown)
    return lines.flatMap((line) => {
      const row = rows.find(({ id }) => id === line.id)
      if (row !== undefined) {
        const story = rowToStory(row)
        memory.keep(row, story.document)
        return [story]
      }
      // Without a document: it was put away in between.
      const document = memory.recall(line)
      return document === undefined ? [] : [lineToStory(line, document)]
    })
  }

  const readWhole = (owner: string, ids: readonly string[]) =>
    kept(owner).where('id', 'in', ids).selectAll().execute()

  const get = async (owner: string, id: string): Promise<Story | null> => {
    const [story] = await read(owner, kept(owner).where('id', '=', id))
    return story ?? null
  }

  /** The story of whose card an attempt is. */
  const getOfAttempt = async (owner: string, attemptId: string): Promise<Story | null> => {
    const query = kept(owner).where('id', '=', (attempt) =>
      attempt
        .selectFrom('attempt')
        .where('owner', '=', owner)
        .where('id', '=', attemptId)
        .select('story_id'),
    )
    const [story] = await read(owner, query)
    return story ?? null
  }

  const readActive = async (owner: string): Promise<ActiveChoice> => {
    const rows = await kept(owner)
      .where('active_place', 'is not', null)
      .orderBy('active_place')
      .select('id')
      .execute()
    const saved = await settings.get(owner, activeKey, z.array(z.string()))
    return { ids: rows.map((row) => row.id), version: saved?.version ?? 0 }
  }

  /** Writes the places and counts the save; the caller has checked the ids. */
  const writeActive = async (
    within: Db,
    owner: string,
    ids: string[],
    at: number,
  ): Promise<ActiveChoice> => {
    const version = await settingStore(within).put(owner, activeKey, ids, at)
    await within
      .updateTable('story')
      .set({ active_place: null })
      .where('owner', '=', owner)
      .where('active_place', 'is not', null)
      .execute()
    for (const [place, id] of ids.entries()) {
      await within
        .updateTable('story')
        .set({ active_place: place })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute()
    }
    return { ids, version }
  }

  return {
    get,
    getOfAttempt,
    readActive,

    /** Every story that is not deleted, oldest first. */
    list: (owner: string): Promise<Story[]> => read(owner, kept(owner).orderBy('id')),

    /** What tells whether a kept story has changed, for every one, in the order of `list`. */
    listStates: (owner: string): Promise<StoryState[]> =>
      kept(owner).orderBy('id').select(['id', 'version', 'updated_at as updatedAt']).execute(),

    /** Keeps a new story as version 1, outside the active ones. */
    async create(
      owner: string,
      story: { id: string; document: StoryDocument; example: boolean; at: number },
    ): Promise<Story> {
      const document = valueToJson(story.document)
      return inTransaction(db, async (within) => {
        const row = await within
          .insertInto('story')
          .values({
            owner,
            id: story.id,
            version: 1,
            active_place: null,
            example: story.example ? 1 : 0,
            created_at: story.at,
            updated_at: story.at,
            deleted_at: null,
            document,
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        const first = { version: 1, at: story.at, run: null, document }
        await keepEntry(within, 'story_version', { owner, id: story.id }, first)
        return rowToStory(row)
      })
    },

    /**
     * Saves a document over the version that it started from; a story saved by someone else in the meantime is
     * left as it is and given back as `stale`. `run` names one sitting at one page: its saves within two minutes
     * become one entry of the history. Null (an import, a version brought back) always makes an entry.
     */
    async save(
      owner: string,
      id: string,
      save: { expectedVersion: number; document: StoryDocument; at: number; run: string | null },
    ): Promise<SaveStoryResult> {
      const document = valueToJson(save.document)
      return inTransaction(db, async (within) => {
        const row = await saveOver(within, 'story', { owner, id }, { ...save, document })
        if (row) return { kind: 'saved', story: rowToStory(row) }
        const current = await storyStore(within).get(owner, id)
        return current ? { kind: 'stale', current } : { kind: 'not-found' }
      })
    },

    /** The history, newest first; the first entry is the story as it stands. */
    async listVersions(owner: string, id: string, limit = 100): Promise<StoryVersion[]> {
      const entries = await listEntries(db, 'story_version', { owner, id }, limit)
      return entries.map((entry) => ({
        ...entry,
        document: jsonToValue(entry.document, StoryDocument),
      }))
    },

    /** Chooses the active stories, in this order (at most five: the caller checks). */
    async saveActive(
      owner: string,
      save: { expectedVersion: number; ids: string[]; at: number },
    ): Promise<SaveActiveResult> {
      return inTransaction(db, async (within) => {
        await lockOwner(within, owner)
        const current = await storyStore(within).readActive(owner)
        if (current.version !== save.expectedVersion) return { kind: 'stale', ...current }
        const rows = await within
          .selectFrom('story')
          .where('owner', '=', owner)
          .where('deleted_at', 'is', null)
          .select('id')
          .execute()
        const known = new Set(rows.map((row) => row.id))
        const missing = save.ids.find((id) => !known.has(id))
        if (missing !== undefined) return { kind: 'not-found', id: missing }
        return { kind: 'saved', ...(await writeActive(within, owner, save.ids, save.at)) }
      })
    },

    /** Puts a story away, out of the active ones too; `putBack` undoes it. False where there is none. */
    async remove(owner: string, id: string, at: number): Promise<boolean> {
      return inTransaction(db, async (within) => {
        await lockOwner(within, owner)
        const active = await storyStore(within).readActive(owner)
        if (!(await putAway(within, 'story', owner, { id, at }))) return false
        if (active.ids.includes(id)) {
          const ids = active.ids.filter((activeId) => activeId !== id)
          await writeActive(within, owner, ids, at)
        }
        return true
      })
    },

    /** Brings a removed story back, not among the active ones. Null where there is no removed story of that id. */
    async putBack(owner: string, id: string): Promise<Story | null> {
      const row = await db
        .updateTable('story')
        .set({ deleted_at: null, active_place: null })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('deleted_at', 'is not', null)
        .returningAll()
        .executeTakeFirst()
      return row ? rowToStory(row) : null
    },
  }
}
