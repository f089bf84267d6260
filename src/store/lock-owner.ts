import { PostgresAdapter, sql } from 'kysely'
import type { Db } from './tables.ts'

/**
 * Lets one transaction at a time read and then write what belongs to an owner, until it ends. SQLite does so by
 * itself: its transactions take the write lock when they begin.
 */
export const lockOwner = async (db: Db, owner: string): Promise<void> => {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 0))`.execute(db)
}
