import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { writeBackup } from './backup.ts'
import type { Database } from './database.ts'
import { makePassingFolder } from './place-file.ts'

/** Everything that is kept, as the bytes of one backup file. */
export interface BackupBytes {
  /** How many there are. */
  length: number
  stream: ReadableStream<Uint8Array>
}

/**
 * Makes a backup for a moment, to be read once from its beginning to its end; it is gone when it has been read, or
 * when the reader goes away. Throws StoreError.
 */
export async function makePassingBackup(database: Database): Promise<BackupBytes> {
  const folder = await makePassingFolder(database.dataFolder)
  const drop = () => rm(folder, { recursive: true, force: true })
  try {
    const file = join(folder, 'backup.db')
    await writeBackup(database, file)
    const { size: length } = await stat(file)
    const bytes = createReadStream(file)
    // What cannot be removed now is dropped later (see dropLeftovers).
    bytes.once('close', () => void drop().catch(() => undefined))
    return { length, stream: Readable.toWeb(bytes) as ReadableStream<Uint8Array> }
  } catch (error) {
    await drop()
    throw error
  }
}
