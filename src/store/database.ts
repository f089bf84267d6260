import type { Engine } from './engine.ts'
import { createStores, type Stores, transaction } from './stores.ts'
import type { Db } from './tables.ts'

/** An open database. `db` is for the files of this folder; everyone else uses the stores. */
export interface Database {
  engine: Engine
  dataFolder: string
  /** The file, or the server and database name without the password: for messages. */
  where: string
  db: Db
  stores: Stores
  /** All of it or nothing, one at a time for an owner; `work` uses the stores that it is given and no others. */
  transaction: <T>(owner: string, work: (stores: Stores) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/** Wraps a dialect's Kysely with the stores. */
export const createDatabase = (
  engine: Engine,
  dataFolder: string,
  where: string,
  db: Db,
): Database => ({
  engine,
  dataFolder,
  where,
  db,
  stores: createStores(db),
  transaction: (owner, work) => transaction(db, owner, work),
  close: () => db.destroy(),
})
