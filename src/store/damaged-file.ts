import { copyFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileExists } from './file-exists.ts'
import { makeFolder, placeFile } from './place-file.ts'

/** The log with commits that are not yet in the file, when there are any. */
const findLog = async (file: string): Promise<boolean> =>
  stat(`${file}-wal`).then(
    (log) => log.size > 0,
    () => false,
  )

/** The name of a damaged file's copy: dated by its last change, so that opening it again makes no second copy. */
const asideName = async (file: string): Promise<string> => {
  const changedAt = (await stat(file)).mtime.toISOString().slice(0, 19).replaceAll(':', '-')
  return join(dirname(file), 'damaged', basename(file).replace(/\.db$/, `-${changedAt}.db`))
}

/**
 * Copies a damaged database, with its log, into the folder `damaged` beside it and gives the copy's path. The file
 * itself stays until the person has chosen what comes in its place. Where there is no room for a copy, the
 * file's own path is given: it is still whole.
 */
export const keepDamagedAside = async (file: string): Promise<string> => {
  try {
    const aside = await asideName(file)
    if (await fileExists(aside)) return aside
    await makeFolder(dirname(aside))
    if (await findLog(file)) {
      await placeFile(`${aside}-wal`, (passing) => copyFile(`${file}-wal`, passing))
    }
    await placeFile(aside, (passing) => copyFile(file, passing))
    return aside
  } catch {
    return file
  }
}

/**
 * Takes a damaged file and its log out of the way, into the place of its copy. The log goes first: left beside
 * another file of the same name, it would be read into that one.
 */
export const moveDamagedAside = async (file: string): Promise<void> => {
  const aside = (await fileExists(file)) ? await asideName(file) : null
  if (aside !== null) {
    await makeFolder(dirname(aside))
    if (await findLog(file)) await rename(`${file}-wal`, `${aside}-wal`)
  }
  for (const part of ['-wal', '-shm']) await rm(`${file}${part}`, { force: true })
  if (aside !== null) await rename(file, aside)
}

/** Puts a copy of a snapshot where the database belongs. */
export const placeSnapshot = async (snapshotPath: string, file: string): Promise<void> =>
  placeFile(file, (passing) => copyFile(snapshotPath, passing))
