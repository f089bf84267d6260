import { Kysely } from 'kysely'
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, type Database } from './database.ts'
import { checkSoundness } from './integrity.ts'
import { readSchemaState } from './migrate.ts'
import { openSqliteDialect, type SqliteAccess } from './sqlite-dialect.ts'
import { fileErrorToStoreError, isUnwritable, StoreError, storeError } from './store-error.ts'
import type { Db, Tables } from './tables.ts'

interface OpenFile {
  db: Db
  close: () => Promise<void>
}

const openSound = async (path: string, access: SqliteAccess): Promise<OpenFile> => {
  const db: Db = new Kysely<Tables>({ dialect: openSqliteDialect(path, access) })
  try {
    await checkSoundness(db)
    return { db, close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

const hasLog = (file: string): Promise<boolean> =>
  stat(`${file}-wal`).then(
    ({ size }) => size > 0,
    () => false,
  )

/** Opens a copy of a file and its log: a log without its index can only be read where one can be made. */
const openCopy = async (file: string): Promise<OpenFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'third-level-')).catch((error: unknown) => {
    throw fileErrorToStoreError(error, tmpdir())
  })
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'copy.db')
    await copyFile(file, copy)
    await copyFile(`${file}-wal`, `${copy}-wal`)
    // Opened once and closed, the log is in the file, and nobody writes into a copy that is thrown away.
    await (await openSound(copy, 'write')).close()
    const { db, close } = await openSound(copy, 'inspect')
    const closeAndRemove = async () => {
      await close()
      await removeFolder()
    }
    return { db, close: closeAndRemove }
  } catch (error) {
    await removeFolder()
    throw fileErrorToStoreError(error, folder)
  }
}

const openAsItLies = async (file: string): Promise<OpenFile> => {
  try {
    return await openSound(file, 'read')
  } catch (error) {
    if (!isUnwritable(error)) throw error
    return (await hasLog(file)) ? openCopy(file) : openSound(file, 'inspect')
  }
}

/**
 * Opens an SQLite file that cannot be written, to be read as it stands, with what lies in its log. Nothing is made
 * or changed beside it. Throws StoreError: `damaged`, `not-ours`, `newer-version`, or `read-only` where it would have
 * to be brought up to date first.
 */
export const openToRead = async (file: string, dataFolder: string): Promise<Database> => {
  const { db, close } = await openAsItLies(file)
  try {
    const state = await readSchemaState(db, 'sqlite')
    if (state === 'newer') throw storeError('newer-version', file)
    if (state === 'not-ours') throw storeError('not-ours', file)
    if (state !== 'current') {
      const message = `${file} was written by an older version of Third Level. It must be written to be brought up to date, and it cannot be.`
      throw new StoreError('read-only', message)
    }
  } catch (error) {
    await close()
    throw error
  }
  return { ...createDatabase('sqlite', dataFolder, file, db), close }
}
