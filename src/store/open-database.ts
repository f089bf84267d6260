import { Kysely } from 'kysely'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isNotADatabase } from './backup.ts'
import { createDatabase, type Database } from './database.ts'
import { keepDamagedAside, moveDamagedAside, placeSnapshot } from './damaged-file.ts'
import { findDamage } from './integrity.ts'
import { migrateToLatest } from './migrate.ts'
import { makeFolder } from './place-file.ts'
import { createPostgresDialect } from './postgres-dialect.ts'
import { findNewestGoodSnapshot, listSnapshots, type Snapshot } from './snapshot.ts'
import { openSqliteDialect } from './sqlite-dialect.ts'
import { fileErrorToStoreError, StoreError } from './store-error.ts'
import type { Db, Tables } from './tables.ts'

export interface DatabasePlace {
  /** `postgres://…`; without it an SQLite file in the data folder. */
  databaseUrl?: string | undefined
  /** Absolute; made when it is missing. Snapshots lie here with either engine. */
  dataFolder: string
}

export type OpenResult =
  | { kind: 'opened'; database: Database }
  | {
      kind: 'damaged'
      /** `missing`: there are snapshots, but the database itself is gone. */
      reason: 'not-a-database' | 'malformed' | 'missing'
      /** What the check said. */
      detail: string
      file: string
      /** The copy of the damaged file; null when it is missing. */
      keptAs: string | null
      newestGoodSnapshot: Snapshot | null
    }

const databaseFileName = 'third-level.db'

const postgresWhere = (databaseUrl: string): string => {
  const url = new URL(databaseUrl)
  return `PostgreSQL ${url.hostname || (url.searchParams.get('host') ?? '')}${url.pathname}`
}

const openPostgres = async (databaseUrl: string, dataFolder: string): Promise<Database> => {
  const where = postgresWhere(databaseUrl)
  const db: Db = new Kysely<Tables>({ dialect: createPostgresDialect(databaseUrl) })
  try {
    await migrateToLatest(db, 'postgres', where)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createDatabase('postgres', dataFolder, where, db)
}

/** Opens the SQLite file and brings its tables up to date. Throws StoreError, `damaged` when its check fails. */
const openSqlite = async (file: string, dataFolder: string): Promise<Database> => {
  try {
    // Made here and not by SQLite, so that its owner alone can read it.
    await (await open(file, 'a', 0o600)).close()
  } catch (error) {
    throw fileErrorToStoreError(error, file)
  }
  const db: Db = new Kysely<Tables>({ dialect: openSqliteDialect(file) })
  try {
    const damage = await findDamage(db)
    if (damage !== null) throw new StoreError('damaged', damage)
    await migrateToLatest(db, 'sqlite', file)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createDatabase('sqlite', dataFolder, file, db)
}

/** Where the SQLite database of a data folder lies. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, databaseFileName)

/**
 * Opens the database, made when there never was one, and brings its tables up to date. A damaged file, or one
 * that is gone while its snapshots are there, is told and never replaced by an empty one: `recoverDatabase` does
 * what the person then chooses. Throws StoreError.
 */
export const openDatabase = async (place: DatabasePlace): Promise<OpenResult> => {
  const { dataFolder } = place
  if (place.databaseUrl !== undefined) {
    return { kind: 'opened', database: await openPostgres(place.databaseUrl, dataFolder) }
  }
  await makeFolder(dataFolder)
  const file = databaseFile(dataFolder)
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size === 0 && (await listSnapshots(dataFolder)).length > 0) {
    return {
      kind: 'damaged',
      reason: 'missing',
      detail: 'There are snapshots of it, but the database itself is gone.',
      file,
      keptAs: null,
      newestGoodSnapshot: await findNewestGoodSnapshot(dataFolder),
    }
  }
  try {
    return { kind: 'opened', database: await openSqlite(file, dataFolder) }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error
    return {
      kind: 'damaged',
      reason: isNotADatabase(error) ? 'not-a-database' : 'malformed',
      detail: error.cause instanceof Error ? error.cause.message : error.message,
      file,
      keptAs: await keepDamagedAside(file),
      newestGoodSnapshot: await findNewestGoodSnapshot(dataFolder),
    }
  }
}

/**
 * Puts what the person chose in the place of a damaged or missing SQLite database, and opens it. What was there
 * stays in the folder `damaged`. Throws StoreError.
 */
export const recoverDatabase = async (
  dataFolder: string,
  choice: { kind: 'snapshot'; snapshot: Pick<Snapshot, 'path'> } | { kind: 'empty' },
): Promise<Database> => {
  const file = databaseFile(dataFolder)
  await moveDamagedAside(file)
  if (choice.kind === 'snapshot') await placeSnapshot(choice.snapshot.path, file)
  return openSqlite(file, dataFolder)
}
