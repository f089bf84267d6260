import { PostgresAdapter, sql } from 'kysely'
import { type Db, tablesInOrder } from './tables.ts'

const hasLocksToTake = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter

/**
 * Lets one transaction at a time read and then write what belongs to an owner, until it ends. SQLite does so by
 * itself: its transactions take the write lock when they begin.
 */
export const lockOwner = async (db: Db, owner: string): Promise<void> => {
  if (!hasLocksToTake(db)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 0))`.execute(db)
}

/** Keeps everyone else from writing anything, until the transaction ends. On SQLite every transaction does. */
export const lockTables = async (db: Db): Promise<void> => {
  if (!hasLocksToTake(db)) return
  const tables = sql.join(tablesInOrder.map((table) => sql.table(table)))
  await sql`lock table ${tables} in share row exclusive mode`.execute(db)
}
