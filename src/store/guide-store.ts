import type { Selectable } from 'kysely'
import { GuideDraft } from '../core/guide/guide-draft.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { keepEntry, listEntries } from './history-entry.ts'
import { putAway, putBack } from './put-away.ts'
import { saveOver } from './save-over.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

/** A guide of a person's own. `version` counts saves; a save names the version it started from. */
export interface OwnGuide {
  id: string
  version: number
  updatedAt: number
  draft: GuideDraft
}

export interface GuideVersion {
  version: number
  savedAt: number
  document: GuideDraft
}

export type SaveGuideResult =
  { kind: 'saved'; guide: OwnGuide } | { kind: 'stale'; current: OwnGuide } | { kind: 'not-found' }

const rowToGuide = (row: Selectable<Tables['guide']>): OwnGuide => ({
  id: row.id,
  version: row.version,
  updatedAt: row.updated_at,
  draft: jsonToValue(row.document, GuideDraft),
})

/** The guides of one owner's own. Times in milliseconds since 1970. */
export const guideStore = (db: Db) => {
  const kept = (owner: string) =>
    db.selectFrom('guide').where('owner', '=', owner).where('deleted_at', 'is', null)

  const get = async (owner: string, id: string): Promise<OwnGuide | null> => {
    const row = await kept(owner).where('id', '=', id).selectAll().executeTakeFirst()
    return row ? rowToGuide(row) : null
  }

  return {
    get,

    /** Every guide that is not deleted, newest first. */
    async list(owner: string): Promise<OwnGuide[]> {
      const rows = await kept(owner).orderBy('id', 'desc').selectAll().execute()
      return rows.map(rowToGuide)
    },

    /** Which guides there are in which version, without opening them. */
    listVersions(owner: string): Promise<{ id: string; version: number }[]> {
      return kept(owner).orderBy('id', 'desc').select(['id', 'version']).execute()
    },

    /** Keeps a new guide as version 1. */
    async create(
      owner: string,
      guide: { id: string; draft: GuideDraft; at: number },
    ): Promise<OwnGuide> {
      const document = valueToJson(guide.draft)
      return inTransaction(db, async (within) => {
        const row = await within
          .insertInto('guide')
          .values({
            owner,
            id: guide.id,
            version: 1,
            created_at: guide.at,
            updated_at: guide.at,
            deleted_at: null,
            document,
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        const first = { version: 1, at: guide.at, run: null, document }
        await keepEntry(within, 'guide_version', { owner, id: guide.id }, first)
        return rowToGuide(row)
      })
    },

    /**
     * Saves over the version that it started from; what was saved by another in the meantime stays and is given back.
     * `run` names one sitting at one page (see `keepEntry`).
     */
    async save(
      owner: string,
      id: string,
      save: { expectedVersion: number; draft: GuideDraft; at: number; run: string | null },
    ): Promise<SaveGuideResult> {
      const document = valueToJson(save.draft)
      return inTransaction(db, async (within) => {
        const row = await saveOver(within, 'guide', { owner, id }, { ...save, document })
        if (row) return { kind: 'saved', guide: rowToGuide(row) }
        const current = await guideStore(within).get(owner, id)
        return current ? { kind: 'stale', current } : { kind: 'not-found' }
      })
    },

    /** The history of one guide, newest first; the first entry is the guide as it stands. */
    async listHistory(owner: string, id: string, limit: number): Promise<GuideVersion[]> {
      const entries = await listEntries(db, 'guide_version', { owner, id }, limit)
      return entries.map((entry) => ({
        ...entry,
        document: jsonToValue(entry.document, GuideDraft),
      }))
    },

    /** Puts a guide away; `putBack` undoes it. False where there is none. */
    remove: (owner: string, id: string, at: number): Promise<boolean> =>
      putAway(db, 'guide', owner, { id, at }),

    /** Brings it back; one that is here stays as it is. */
    async putBack(owner: string, id: string): Promise<void> {
      await putBack(db, 'guide', owner, id)
    },
  }
}
