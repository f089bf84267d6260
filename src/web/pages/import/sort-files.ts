import { hasNotesEnding } from '../../../core/story/import/notes-ending.ts'

/** What one request carries at most: the server takes 500 files and 96 MiB, in base64. */
const mostInBatch = 200
const largestBatch = 40_000_000

/** Whether a file found in a folder looks like notes by its name; hidden files and those in hidden folders do not. */
export function looksLikeNotes(path: string): boolean {
  const parts = path.split('/')
  if (parts.some((part) => part.startsWith('.'))) return false
  const name = parts.at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  return dot < 0 || hasNotesEnding(name)
}

const byName = new Intl.Collator('en', { numeric: true })

/** Files in the order of their paths, 2 before 10, whatever order the system gave them in. */
export function sortByPath<T extends { path: string }>(files: readonly T[]): T[] {
  return files.toSorted((one, other) => byName.compare(one.path, other.path))
}

/** Cuts a list of files into requests that the server takes, in order. */
export function cutIntoBatches<T extends { size: number }>(files: readonly T[]): T[][] {
  const batches: T[][] = []
  let bytes = 0
  for (const file of files) {
    const batch = batches.at(-1)
    if (batch && batch.length < mostInBatch && bytes + file.size <= largestBatch) {
      batch.push(file)
      bytes += file.size
    } else {
      batches.push([file])
      bytes = file.size
    }
  }
  return batches
}
