import type { Selectable } from 'kysely'
import { z } from 'zod'
import { LoopDocument } from '../core/loop/loop.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { putAway, putBack } from './put-away.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

/** A loop as it is kept. Times in milliseconds since 1970. */
export interface KeptLoop {
  id: string
  /** Counts saves, from 1. */
  version: number
  createdAt: number
  updatedAt: number
  document: LoopDocument
}

/** A loop's document with what the schedule needs of it. */
export interface LoopToKeep {
  document: LoopDocument
  /** When the rounds that lie ahead are. */
  roundsAt: readonly number[]
  at: number
}

export type SaveLoopResult =
  { kind: 'saved'; loop: KeptLoop } | { kind: 'stale'; current: KeptLoop } | { kind: 'not-found' }

const RoundsAt = z.array(z.number())

const rowToLoop = (row: Selectable<Tables['loop']>): KeptLoop => ({
  id: row.id,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  document: jsonToValue(row.document, LoopDocument),
})

/** The loops of one owner, each a document that is saved over the version it was edited from. */
export const loopStore = (db: Db) => {
  const kept = (owner: string) =>
    db.selectFrom('loop').where('owner', '=', owner).where('deleted_at', 'is', null)

  const get = async (owner: string, id: string): Promise<KeptLoop | null> => {
    const row = await kept(owner).where('id', '=', id).selectAll().executeTakeFirst()
    return row ? rowToLoop(row) : null
  }

  return {
    get,

    /** Every loop that is not deleted, the newest first. */
    async list(owner: string): Promise<KeptLoop[]> {
      const rows = await kept(owner).orderBy('id', 'desc').selectAll().execute()
      return rows.map(rowToLoop)
    },

    /** When rounds lie ahead, in any loop and any order; some may be past by now. */
    async listRoundsAt(owner: string): Promise<number[]> {
      const rows = await kept(owner).select('rounds_at').execute()
      return rows.flatMap((row) => jsonToValue(row.rounds_at, RoundsAt))
    },

    /** Keeps a new loop as version 1. */
    async create(owner: string, id: string, loop: LoopToKeep): Promise<KeptLoop> {
      const row = await db
        .insertInto('loop')
        .values({
          owner,
          id,
          version: 1,
          created_at: loop.at,
          updated_at: loop.at,
          deleted_at: null,
          rounds_at: valueToJson(loop.roundsAt),
          document: valueToJson(loop.document),
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return rowToLoop(row)
    },

    /** Saves over the version that was edited; a newer one is given back instead. */
    async save(
      owner: string,
      id: string,
      loop: LoopToKeep & { expectedVersion: number },
    ): Promise<SaveLoopResult> {
      return inTransaction(db, async (within) => {
        const row = await within
          .updateTable('loop')
          .set({
            version: loop.expectedVersion + 1,
            updated_at: loop.at,
            rounds_at: valueToJson(loop.roundsAt),
            document: valueToJson(loop.document),
          })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('deleted_at', 'is', null)
          .where('version', '=', loop.expectedVersion)
          .returningAll()
          .executeTakeFirst()
        if (row) return { kind: 'saved', loop: rowToLoop(row) }
        const current = await loopStore(within).get(owner, id)
        return current ? { kind: 'stale', current } : { kind: 'not-found' }
      })
    },

    /** Puts a loop away; `putBack` undoes it. False where there is none. */
    remove: (owner: string, id: string, at: number): Promise<boolean> =>
      putAway(db, 'loop', owner, { id, at }),

    /** Brings it back; one that is here stays as it is. */
    async putBack(owner: string, id: string): Promise<void> {
      await putBack(db, 'loop', owner, id)
    },
  }
}
