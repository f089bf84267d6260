import type { Selectable } from 'kysely'
import { type Answer, AnswerDocument } from '../core/answer/answer.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { keepEntry, listEntries } from './history-entry.ts'
import { putAway, putBack } from './put-away.ts'
import { saveOver } from './save-over.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

export interface AnswerVersion {
  version: number
  savedAt: number
  document: AnswerDocument
}

export type SaveAnswerResult =
  { kind: 'saved'; answer: Answer } | { kind: 'stale'; current: Answer } | { kind: 'not-found' }

const rowToAnswer = (row: Omit<Selectable<Tables['answer']>, 'owner' | 'deleted_at'>): Answer => ({
  id: row.id,
  storyId: row.story_id,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  document: jsonToValue(row.document, AnswerDocument),
})

/** The built answers of one owner, with their history. An answer goes and comes back with its story. Times in milliseconds. */
export const answerStore = (db: Db) => {
  /** Those that are there, and whose stories are. */
  const kept = (owner: string) =>
    db
      .selectFrom('answer')
      .innerJoin('story', (join) =>
        join
          .onRef('story.owner', '=', 'answer.owner')
          .onRef('story.id', '=', 'answer.story_id')
          .on('story.deleted_at', 'is', null),
      )
      .where('answer.owner', '=', owner)
      .where('answer.deleted_at', 'is', null)
      .select([
        'answer.id',
        'answer.story_id',
        'answer.version',
        'answer.created_at',
        'answer.updated_at',
        'answer.document',
      ])

  return {
    async get(owner: string, id: string): Promise<Answer | null> {
      const row = await kept(owner).where('answer.id', '=', id).executeTakeFirst()
      return row ? rowToAnswer(row) : null
    },

    /** Every answer that is kept, or those of one story, or the newest `limit` of these, the newest first. */
    async list(owner: string, storyId?: string, limit?: number): Promise<Answer[]> {
      const all = kept(owner).orderBy('answer.id', 'desc')
      const some = storyId === undefined ? all : all.where('answer.story_id', '=', storyId)
      const rows = await (limit === undefined ? some : some.limit(limit)).execute()
      return rows.map(rowToAnswer)
    },

    /** Keeps a new answer as version 1. The story must be kept. */
    async create(
      owner: string,
      answer: { id: string; storyId: string; document: AnswerDocument; at: number },
    ): Promise<Answer> {
      const document = valueToJson(answer.document)
      return inTransaction(db, async (within) => {
        const row = await within
          .insertInto('answer')
          .values({
            owner,
            id: answer.id,
            story_id: answer.storyId,
            version: 1,
            created_at: answer.at,
            updated_at: answer.at,
            deleted_at: null,
            document,
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        const first = { version: 1, at: answer.at, run: null, document }
        await keepEntry(within, 'answer_version', { owner, id: answer.id }, first)
        return rowToAnswer(row)
      })
    },

    /**
     * Saves a document over the version that it started from; an answer saved elsewhere in the meantime is left as it is
     * and given back as `stale`. `run` names one sitting at one page (see `keepEntry`).
     */
    async save(
      owner: string,
      id: string,
      save: { expectedVersion: number; document: AnswerDocument; at: number; run: string | null },
    ): Promise<SaveAnswerResult> {
      const document = valueToJson(save.document)
      return inTransaction(db, async (within) => {
        const current = await answerStore(within).get(owner, id)
        if (current === null) return { kind: 'not-found' }
        const row = await saveOver(within, 'answer', { owner, id }, { ...save, document })
        return row ? { kind: 'saved', answer: rowToAnswer(row) } : { kind: 'stale', current }
      })
    },

    /** The history, newest first; the first entry is the answer as it stands. */
    async listVersions(owner: string, id: string, limit: number): Promise<AnswerVersion[]> {
      const entries = await listEntries(db, 'answer_version', { owner, id }, limit)
      return entries.map((entry) => ({
        ...entry,
        document: jsonToValue(entry.document, AnswerDocument),
      }))
    },

    /** Puts an answer away; `putBack` undoes it. False where there is none. */
    remove: (owner: string, id: string, at: number): Promise<boolean> =>
      putAway(db, 'answer', owner, { id, at }),

    /** Brings a removed answer back; false where there is none of that id. */
    putBack: (owner: string, id: string): Promise<boolean> => putBack(db, 'answer', owner, id),
  }
}
