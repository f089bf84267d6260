import { Kysely, sql } from 'kysely'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type CopiedRows, type CopyManner, copyRows } from './copy-rows.ts'
import { fileExists } from './file-exists.ts'
import { findDamage } from './integrity.ts'
import { lockTables } from './lock.ts'
import { migrateToLatest, readSchemaState } from './migrate.ts'
import type { Database } from './database.ts'
import { makeFolder, makePassingFolder, placeFile } from './place-file.ts'
import { openSqliteDialect } from './sqlite-dialect.ts'
import { fileErrorToStoreError, isUnwritable, StoreError, storeError } from './store-error.ts'
import type { Db, Tables } from './tables.ts'

/** Writes every row that `from` holds into a new SQLite file at `path`. */
const writeRows = async (from: Db, path: string, manner?: CopyManner): Promise<void> => {
  const copy: Db = new Kysely<Tables>({ dialect: openSqliteDialect(path) })
  try {
    // A half-written copy is thrown away, so that it needs no log, and is brought to the disk once, at its end.
    await sql`pragma journal_mode = off`.execute(copy)
    await sql`pragma synchronous = off`.execute(copy)
    await migrateToLatest(copy, 'sqlite', path)
    await copyRows(from, copy, manner)
  } finally {
    await copy.destroy()
  }
}

/**
 * Writes everything into one SQLite file at `path`, which must not be there yet: the same file whichever engine
 * it comes from, so that it can be brought back on the other. As it stood at one moment. Throws StoreError.
 */
export const writeBackup = async (
  { engine, db }: Database,
  path: string,
  manner?: CopyManner,
): Promise<void> => {
  if (engine === 'sqlite') {
    await sql`vacuum into ${path}`.execute(db)
    return
  }
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((from) => writeRows(from, path, manner))
}

/** Writes a backup under its final name only when it is whole. A file that is already there is left alone. */
export const backUp = async (
  database: Database,
  file: string,
  onProgress?: (copied: number) => void,
): Promise<{ kind: 'written' } | { kind: 'exists' }> => {
  if (await fileExists(file)) return { kind: 'exists' }
  try {
    await placeFile(file, (passing) => writeBackup(database, passing, { onProgress }))
  } catch (error) {
    // SQLite names the database that it reads, and it is the file to be written that it cannot write.
    throw isUnwritable(error) ? storeError(error.code, file, error) : error
  }
  return { kind: 'written' }
}

export type RestoreResult =
  | { kind: 'restored'; copied: CopiedRows; replacedCopy: string }
  | {
      kind: 'refused'
      reason: 'missing' | 'damaged' | 'not-ours' | 'newer-version'
      message: string
    }

/** Opens a copy of `file` in `folder` at the latest migration; throws StoreError where it is not a sound one of ours. */
const openCopy = async (file: string, folder: string): Promise<Db> => {
  const path = join(folder, 'incoming.db')
  try {
    await copyFile(file, path)
    // A database that was copied while in use brings its newest commits in the log beside it.
    if (await fileExists(`${file}-wal`)) await copyFile(`${file}-wal`, `${path}-wal`)
  } catch (error) {
    throw fileErrorToStoreError(error, folder)
  }
  const db: Db = new Kysely<Tables>({ dialect: openSqliteDialect(path) })
  try {
    const damage = await findDamage(db)
    if (damage !== null) throw new StoreError('damaged', `${file} is damaged: ${damage}`)
    if ((await readSchemaState(db, 'sqlite')) === 'empty') throw storeError('not-ours', file)
    await migrateToLatest(db, 'sqlite', file)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

const refusals = ['damaged', 'not-ours', 'newer-version'] as const
const isRefusal = (code: string): code is (typeof refusals)[number] =>
  (refusals as readonly string[]).includes(code)

/**
 * Replaces everything in the database by what is in a backup or snapshot. The file is checked first, and what it
 * replaces is kept as a file of its own, named with `stamp` (any text fit for a file name, such as
 * 2025-11-22T05-07-00). The replacing is one transaction: other processes may have the database open, see the old
 * state or the new, and an interruption leaves the old. Throws StoreError.
 */
export const restore = async (
  database: Database,
  file: string,
  stamp: string,
  onProgress?: (copied: number) => void,
): Promise<RestoreResult> => {
  if (!(await fileExists(file))) {
    return { kind: 'refused', reason: 'missing', message: `There is no file at ${file}.` }
  }
  const folder = await makePassingFolder(database.dataFolder)
  let from: Db | undefined
  try {
    const incoming = await openCopy(file, folder)
    from = incoming
    const replacedFolder = join(database.dataFolder, 'replaced')
    await makeFolder(replacedFolder)
    const replacedCopy = join(replacedFolder, `third-level-${stamp}.db`)
    const copied = await database.db.transaction().execute(async (to) => {
      // Held from before the copy is made, so that no write falls between the two.
      await lockTables(to)
      await placeFile(replacedCopy, (passing) => writeRows(to, passing))
      return copyRows(incoming, to, { onProgress })
    })
    return { kind: 'restored', copied, replacedCopy }
  } catch (error) {
    if (from === undefined && error instanceof StoreError && isRefusal(error.code)) {
      const reason =
        error.code === 'damaged' && isNotADatabase(error) ? ('not-ours' as const) : error.code
      // What the engine said names the copy, which is gone by now.
      const { message } = error.cause === undefined ? error : storeError(reason, file)
      return { kind: 'refused', reason, message }
    }
    throw error
  } finally {
    await from?.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether SQLite does not know the file for one of its own at all. */
export const isNotADatabase = (error: StoreError): boolean =>
  error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'SQLITE_NOTADB'
