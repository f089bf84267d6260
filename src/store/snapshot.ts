import { Kysely } from 'kysely'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBackup } from './backup.ts'
import { fileExists } from './file-exists.ts'
import { findDamage } from './integrity.ts'
import { readSchemaState } from './migrate.ts'
import type { Database } from './database.ts'
import { dropLeftovers, makeFolder, placeFile } from './place-file.ts'
import { copySqliteFile, openSqliteDialect } from './sqlite-dialect.ts'
import { StoreError } from './store-error.ts'
import type { Db, Tables } from './tables.ts'

export const snapshotsKept = 7

/** The whole database as it stood on a day of use. */
export interface Snapshot {
  path: string
  /** YYYY-MM-DD, the person's calendar day. */
  day: string
  /** Milliseconds since 1970, to the second. */
  takenAt: number
}

/**
 * Where an SQLite file keeps a number for its program's own use, 4 bytes
 * (https://www.sqlite.org/fileformat.html#user_version_number): a snapshot has the second it was taken in there, so
 * that a copy of it still tells.
 */
const takenOffset = 60

const writeTakenAt = async (path: string, at: number): Promise<void> => {
  const seconds = Buffer.alloc(4)
  seconds.writeUInt32BE(Math.floor(at / 1000))
  const handle = await open(path, 'r+')
  try {
    await handle.write(seconds, 0, seconds.length, takenOffset)
  } finally {
    await handle.close()
  }
}

/** When a snapshot was taken, as it says itself; 0 where it says nothing. Throws where it cannot be read. */
const readTakenAt = async (path: string): Promise<number> => {
  const handle = await open(path, 'r')
  try {
    const seconds = Buffer.alloc(4)
    await handle.read(seconds, 0, seconds.length, takenOffset)
    return seconds.readUInt32BE() * 1000
  } finally {
    await handle.close()
  }
}

const snapshotName = /^third-level-(\d{4}-\d{2}-\d{2})\.db$/

const folderOf = (dataFolder: string): string => join(dataFolder, 'snapshots')

/** The kept snapshots, newest first. */
export const listSnapshots = async (dataFolder: string): Promise<Snapshot[]> => {
  const folder = folderOf(dataFolder)
  const names = await readdir(folder).catch(() => [])
  const snapshots: Snapshot[] = []
  for (const name of names) {
    const day = snapshotName.exec(name)?.[1]
    if (day === undefined) continue
    const path = join(folder, name)
    const told = await readTakenAt(path).catch(() => 0)
    const takenAt = told > 0 ? told : Math.round((await stat(path)).mtimeMs)
    snapshots.push({ path, day, takenAt })
  }
  return snapshots.sort((one, other) => (one.day < other.day ? 1 : -1))
}

/** Whether a file that no one has open is a sound Third Level database that this version can read. */
export const isGoodFile = async (path: string): Promise<boolean> => {
  let db: Db | undefined
  try {
    db = new Kysely<Tables>({ dialect: openSqliteDialect(path, 'inspect') })
    if ((await findDamage(db)) !== null) return false
    return ['current', 'older'].includes(await readSchemaState(db, 'sqlite'))
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  } finally {
    await db?.destroy()
  }
}

/** The newest snapshot that passes its check, or null. */
export const findNewestGoodSnapshot = async (dataFolder: string): Promise<Snapshot | null> => {
  for (const snapshot of await listSnapshots(dataFolder)) {
    if (await isGoodFile(snapshot.path)) return snapshot
  }
  return null
}

/** Whether nothing was written or brought yet: settings alone are nothing to lose. */
export const isEmpty = async ({ db }: Database): Promise<boolean> => {
  const found = await Promise.all(
    (['story', 'guide', 'loop', 'round'] as const).map((table) =>
      db.selectFrom(table).select('id').limit(1).executeTakeFirst(),
    ),
  )
  return found.every((row) => row === undefined)
}

/**
 * Keeps the database as it stands as the snapshot of `day` (YYYY-MM-DD), once a day, and drops all but the newest
 * seven. Call it on opening and before the first write of a day, with the time of the call in milliseconds since
 * 1970; gives the new snapshot's path, or null when the day has one. Others may go on writing meanwhile, and are served
 * first until `unhurriedUntil`. Throws StoreError.
 */
export const keepSnapshot = async (
  database: Database,
  day: string,
  at: number,
  unhurriedUntil?: AbortSignal,
): Promise<string | null> => {
  const folder = folderOf(database.dataFolder)
  const path = join(folder, `third-level-${day}.db`)
  if (await fileExists(path)) return null
  await makeFolder(folder)
  await placeFile(path, async (passing) => {
    if (database.engine === 'sqlite') await copySqliteFile(database.where, passing)
    else await writeBackup(database, passing, { unhurriedUntil })
    await writeTakenAt(passing, at)
  })
  const snapshots = await listSnapshots(database.dataFolder)
  for (const old of snapshots.slice(snapshotsKept)) {
    // After a clock that ran ahead was set right, the newest snapshot bears the oldest day.
    if (old.path !== path) await rm(old.path, { force: true })
  }
  const { mtimeMs } = await stat(path)
  await dropLeftovers(folder, mtimeMs)
  await dropLeftovers(database.dataFolder, mtimeMs)
  return path
}
