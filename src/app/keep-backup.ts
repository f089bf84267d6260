import { resolve } from 'node:path'
import { backUp, restore } from '../store/backup.ts'
import { type BackupBytes, makePassingBackup } from '../store/passing-backup.ts'
import { AppError } from './app-error.ts'
import { dayAt } from './calendar.ts'
import type { AppContext } from './context.ts'
import type { App } from './open-app.ts'

/** Told how many rows are copied so far. */
export type CopyProgress = (rows: number) => void

/** Writes everything that is kept into one file, which must not be there yet. Gives its absolute path. */
export async function writeBackupFile(
  { database }: AppContext,
  file: string,
  onProgress?: CopyProgress,
): Promise<{ file: string }> {
  const path = resolve(file)
  const result = await backUp(database, path, onProgress)
  if (result.kind === 'exists') {
    throw new AppError('already-there', `${path} is there already; nothing was written over it.`)
  }
  return { file: path }
}

/** The same file to be handed on, under the name that it should have. */
export async function readBackup({
  database,
  time,
}: AppContext): Promise<BackupBytes & { name: string }> {
  const name = `third-level-${dayAt(time.now())}.db`
  return { name, ...(await makePassingBackup(database)) }
}

export interface Restored {
  /** The file that was brought back. */
  file: string
  /** Where what it replaced is kept; null where there was nothing. */
  replacedCopy: string | null
}

/**
 * Brings a backup back in the place of everything that is kept, which is kept aside first. Works on damaged data
 * too. A file that is no sound backup is refused, and nothing changes.
 */
export async function restoreBackupFile(
  app: App,
  file: string,
  onProgress?: CopyProgress,
): Promise<Restored> {
  const path = resolve(file)
  const health = app.health()
  if (health.kind === 'damaged') {
    await app.recoverFrom(path)
    return { file: path, replacedCopy: health.keptAs }
  }
  const { database, time } = app.context()
  const stamp = new Date(time.now()).toISOString().slice(0, 19).replaceAll(':', '-')
  const result = await restore(database, path, stamp, onProgress)
  if (result.kind === 'refused') {
    throw new AppError(result.reason === 'missing' ? 'not-found' : result.reason, result.message)
  }
  return { file: path, replacedCopy: result.replacedCopy }
}
