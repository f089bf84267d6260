import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { AppError } from '../app/app-error.ts'
import type { IncomingFile } from '../app/read-import.ts'
import { largestFileBytes } from '../core/story/decode-file.ts'

/** What a folder is searched for; a file that is named itself may be called anything. */
const textName = /\.(?:md|markdown|mdown|txt)$/i

export type FoundFile =
  | { kind: 'read'; path: string; file: IncomingFile }
  | { kind: 'refused'; path: string; message: string }

/**
 * The files of the paths that were given: each file itself, and every text below each folder but what is hidden. A
 * file's name is its place below the folder that was given. Throws AppError `not-found` for a path that is not there.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const path of paths) {
    const entry = await stat(path).catch(() => {
      throw new AppError('not-found', `There is nothing at ${path}.`)
    })
    const files = entry.isDirectory() ? await listTexts(path) : [path]
    for (const file of files) {
      const name = entry.isDirectory() ? relative(path, file) : basename(file)
      found.push(await readOne(file, name.split(sep).join('/')))
    }
  }
  return found
}

async function listTexts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listTexts(path)
      return entry.isFile() && textName.test(entry.name) ? [path] : []
    })
  return (await Promise.all(lists)).flat()
}

async function readOne(path: string, name: string): Promise<FoundFile> {
  try {
    const { size } = await stat(path)
    if (size > largestFileBytes) {
      const message = `The file is ${megabytes(size)} MB. An import takes files of up to ${megabytes(largestFileBytes)} MB.`
      return { kind: 'refused', path, message }
    }
    return { kind: 'read', path, file: { name, bytes: new Uint8Array(await readFile(path)) } }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', path, message: `The file cannot be read: ${why}` }
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')
