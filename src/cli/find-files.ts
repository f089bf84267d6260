import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { AppError } from '../app/app-error.ts'
import type { IncomingFile } from '../app/import/read-import.ts'
import { largestFileBytes, sayTooLarge } from '../core/story/import/decode-file.ts'
import { hasNotesEnding } from '../core/story/import/notes-ending.ts'

/** Why something in a folder is not read; `empty` is said of a folder that was given and has nothing to read. */
export type SkipReason =
  'hidden' | 'packages' | 'link' | 'not-a-file' | 'ending' | 'unreadable' | 'empty'

export type FoundFile =
  | { kind: 'read'; path: string; file: IncomingFile }
  | { kind: 'refused'; path: string; message: string }

export interface Skipped {
  path: string
  reason: SkipReason
}

export interface FoundFiles {
  files: FoundFile[]
  skipped: Skipped[]
}

/**
 * The files of the paths that were given: each file itself, whatever it is called, and every text below each folder.
 * A file's name is its place below the folder that was given. Throws AppError `not-found` for a path that is not
 * there.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], skipped: [] }
  for (const path of paths) {
    const entry = await stat(path).catch(() => {
      throw new AppError('not-found', `There is nothing at ${path}.`)
    })
    if (!entry.isDirectory()) {
      found.files.push(await readOne(path, basename(path)))
      continue
    }
    const listed = await listFolder(path)
    const texts = listed.flatMap((one) => (one.reason === null ? [one.path] : []))
    for (const text of texts) {
      found.files.push(await readOne(text, relative(path, text).split(sep).join('/')))
    }
    found.skipped.push(
      ...listed.flatMap((one) => (one.reason === null ? [] : [{ ...one, reason: one.reason }])),
    )
    if (texts.length === 0) found.skipped.push({ path, reason: 'empty' })
  }
  return found
}

/** Everything below a folder, by name; folders that are skipped stand for what is in them. */
async function listFolder(folder: string): Promise<{ path: string; reason: SkipReason | null }[]> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return [{ path: folder, reason: 'unreadable' }]
  const lists = names.toSorted().map(async (name) => {
    const path = join(folder, name)
    const entry = await lstat(path)
    const reason = skipReason(name, entry)
    return reason === null && entry.isDirectory() ? listFolder(path) : [{ path, reason }]
  })
  return (await Promise.all(lists)).flat()
}

function skipReason(
  name: string,
  entry: { isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean },
): SkipReason | null {
  if (name.startsWith('.')) return 'hidden'
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return name === 'node_modules' ? 'packages' : null
  if (!entry.isFile()) return 'not-a-file'
  return hasNotesEnding(name) ? null : 'ending'
}

async function readOne(path: string, name: string): Promise<FoundFile> {
  try {
    const entry = await stat(path)
    // Reading a pipe or a device may never end.
    if (!entry.isFile()) return { kind: 'refused', path, message: 'This is not a file.' }
    if (entry.size > largestFileBytes) {
      return { kind: 'refused', path, message: sayTooLarge(entry.size) }
    }
    return { kind: 'read', path, file: { name, bytes: new Uint8Array(await readFile(path)) } }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', path, message: `The file cannot be read: ${why}` }
  }
}
