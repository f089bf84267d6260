import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileErrorToStoreError } from './store-error.ts'

/**
 * Makes one folder, and first those above it. Node's own way never returns where a file system denies that its
 * root is there, as /proc does.
 */
const makeFolders = async (folder: string, above = true): Promise<void> => {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || !above || dirname(folder) === folder) throw error
    await makeFolders(dirname(folder))
    await makeFolders(folder, false)
  }
}

/** Makes a folder that its owner alone can read. Throws StoreError. */
export const makeFolder = async (folder: string): Promise<void> => {
  try {
    await makeFolders(folder)
  } catch (error) {
    throw fileErrorToStoreError(error, folder)
  }
}

/** Makes a folder of its own for files that are needed for a moment; whoever asked removes it. Throws StoreError. */
export const makePassingFolder = async (folder: string): Promise<string> => {
  await makeFolder(folder)
  try {
    return await mkdtemp(join(folder, 'passing-'))
  } catch (error) {
    throw fileErrorToStoreError(error, folder)
  }
}

/** Passing files and folders older than this, in milliseconds, were left by a program that was ended half-way. */
const longestPassingMs = 60 * 60_000

/** Removes from a folder what an ended program left of its passing files; `now` in milliseconds since 1970. */
export const dropLeftovers = async (folder: string, now: number): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('passing-') && !/\.part(-wal|-shm)?$/.test(name)) continue
    const path = join(folder, name)
    const changedAt = await stat(path).then(
      (found) => found.mtimeMs,
      () => now,
    )
    if (now - changedAt > longestPassingMs) await rm(path, { recursive: true, force: true })
  }
}

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Lets `write` make a file under a passing name and gives it its own name when it is whole and on the disk, so
 * that no half of it is ever seen. Readable by its owner alone. Throws StoreError, and leaves nothing behind.
 */
export const placeFile = async (
  target: string,
  write: (passing: string) => Promise<void>,
): Promise<void> => {
  const passing = `${target}.${randomBytes(6).toString('hex')}.part`
  try {
    await write(passing)
    const handle = await open(passing, 'r+')
    try {
      await handle.chmod(0o600)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(passing, target)
    // Windows cannot open a folder; there the rename is flushed with the file.
    if (process.platform !== 'win32') await flush(dirname(target))
  } catch (error) {
    throw fileErrorToStoreError(error, target)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) {
      // What cannot be removed now is dropped later (see dropLeftovers), and the first error counts.
      await rm(`${passing}${suffix}`, { force: true }).catch(() => {})
    }
  }
}
