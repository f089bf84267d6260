import { Kysely } from 'kysely'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isNotADatabase } from './backup.ts'
import { createDatabase, type Database } from './database.ts'
import { keepDamagedAside, moveDamagedAside, placeSnapshot } from './damaged-file.ts'
import { checkSoundness } from './integrity.ts'
import { isSameStore, type LastUse, noteUse, readLastUse } from './last-use.ts'
import { migrateToLatest, readSchemaState } from './migrate.ts'
import { openToRead } from './open-to-read.ts'
import { makeFolder } from './place-file.ts'
import { findNewestGoodSnapshot, listSnapshots, type Snapshot } from './snapshot.ts'
import { openSqliteDialect } from './sqlite-dialect.ts'
import { fileErrorToStoreError, isUnwritable, StoreError } from './store-error.ts'
import type { Db, Tables } from './tables.ts'

export interface DatabasePlace {
  /** `postgres://…`; without it an SQLite file in the data folder. */
  databaseUrl?: string | undefined
  /** Absolute; made when it is missing. Snapshots lie here with either engine. */
  dataFolder: string
  /** `read`: an SQLite file that cannot be written is opened all the same, to be read. `write` where not said. */
  access?: 'write' | 'read' | undefined
}

export type OpenResult =
  | {
      kind: 'opened'
      database: Database
      /** Why nothing can be written; null where it can. */
      readOnly: StoreError | null
      /** The store that this folder was used with until now, where it was another one. */
      usedBefore: LastUse | null
    }
  | {
      kind: 'damaged'
      /**
       * `missing`: there are snapshots, but the database itself is gone; `elsewhere`: there never was one, because
       * the folder was used with PostgreSQL.
       */
      reason: 'not-a-database' | 'malformed' | 'missing' | 'elsewhere'
      /** What the check said; with `elsewhere`, where the stories are kept. */
      detail: string
      file: string
      /** The copy of the damaged file; null when it is missing. */
      keptAs: string | null
      newestGoodSnapshot: Snapshot | null
    }

const databaseFileName = 'third-level.db'

/** Names a server and its database, and no one's password. */
const postgresWhere = (databaseUrl: string): string => {
  const { hostname, port, pathname, username, searchParams } = new URL(databaseUrl)
  const host = searchParams.get('host') ?? (hostname || 'localhost')
  const name = decodeURIComponent(pathname.slice(1) || username)
  return `PostgreSQL at ${host}:${searchParams.get('port') ?? (port || '5432')}, database ${name}`
}

const openPostgres = async (databaseUrl: string, dataFolder: string): Promise<Database> => {
  const where = postgresWhere(databaseUrl)
  // Its driver takes 8 MB, which who keeps an SQLite file need not have.
  const { createPostgresDialect } = await import('./postgres-dialect.ts')
  const db: Db = new Kysely<Tables>({ dialect: createPostgresDialect(databaseUrl, where) })
  try {
    if ((await readSchemaState(db, 'postgres')) !== 'current') {
      // The migrator's lock belongs to its connection.
      const alone: Db = new Kysely<Tables>({
        dialect: createPostgresDialect(databaseUrl, where, 'alone'),
      })
      try {
        await migrateToLatest(alone, 'postgres', where)
      } finally {
        await alone.destroy()
      }
    }
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
    await checkSoundness(db)
    await migrateToLatest(db, 'sqlite', file)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createDatabase('sqlite', dataFolder, file, db)
}

/** Where the SQLite database of a data folder lies. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, databaseFileName)

/** Opens the SQLite file, or, for who only reads, opens it as it lies where it cannot be written. */
const openOrRead = async (
  file: string,
  { dataFolder, access }: DatabasePlace,
): Promise<{ database: Database; readOnly: StoreError | null }> => {
  try {
    await makeFolder(dataFolder)
    return { database: await openSqlite(file, dataFolder), readOnly: null }
  } catch (error) {
    const isThere = (await sizeOf(file)) > 0
    if (access !== 'read' || !isUnwritable(error) || !isThere) throw error
    return { database: await openToRead(file, dataFolder), readOnly: error }
  }
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

/** Why an absent file must not be made anew; null where there never was one. */
const findLoss = async (
  dataFolder: string,
  lastUse: LastUse | null,
): Promise<{ reason: 'missing' | 'elsewhere'; detail: string } | null> => {
  if (lastUse?.engine === 'postgres') return { reason: 'elsewhere', detail: lastUse.where }
  if ((await listSnapshots(dataFolder)).length === 0) return null
  const detail = 'There are snapshots of it, but the database itself is gone.'
  return { reason: 'missing', detail }
}

/**
 * Opens the database, made when there never was one, and brings its tables up to date. A damaged file, or one
 * that is gone while its snapshots are there, is told and never replaced by an empty one: `recoverDatabase` does
 * what the person then chooses. Throws StoreError.
 */
export const openDatabase = async (place: DatabasePlace): Promise<OpenResult> => {
  const { dataFolder, databaseUrl } = place
  const file = databaseFile(dataFolder)
  const lastUse = await readLastUse(dataFolder)
  const hasFile = (await sizeOf(file)) > 0
  const opened = async (
    database: Database,
    readOnly: StoreError | null = null,
  ): Promise<OpenResult> => {
    const use = { engine: database.engine, where: database.where }
    if (readOnly === null) await noteUse(dataFolder, use, lastUse)
    const before = lastUse ?? (hasFile ? { engine: 'sqlite' as const, where: file } : null)
    const usedBefore = before === null || isSameStore(before, use) ? null : before
    return { kind: 'opened', database, readOnly, usedBefore }
  }
  if (databaseUrl !== undefined) return opened(await openPostgres(databaseUrl, dataFolder))

  const loss = hasFile ? null : await findLoss(dataFolder, lastUse)
  if (loss !== null) {
    const newestGoodSnapshot = await findNewestGoodSnapshot(dataFolder)
    return { kind: 'damaged', ...loss, file, keptAs: null, newestGoodSnapshot }
  }
  try {
    const { database, readOnly } = await openOrRead(file, place)
    return await opened(database, readOnly)
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
  const database = await openSqlite(file, dataFolder)
  await noteUse(dataFolder, { engine: 'sqlite', where: file }, await readLastUse(dataFolder))
  return database
}
