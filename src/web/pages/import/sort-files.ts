/** Largest file that is sent to be read, in bytes; core refuses larger ones with the same limit. */
export const largestFile = 10_000_000
/** What one request carries at most: the server takes 500 files and 96 MiB, in base64. */
const mostInBatch = 200
const largestBatch = 40_000_000

const textEndings = ['md', 'markdown', 'mdown', 'mkd', 'txt', 'text', 'org', 'rst', 'adoc']

/** Whether a file found in a folder looks like notes by its name; hidden files and those in hidden folders do not. */
export function looksLikeNotes(path: string): boolean {
  const parts = path.split('/')
  if (parts.some((part) => part.startsWith('.'))) return false
  const name = parts.at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  return dot < 0 || textEndings.includes(name.slice(dot + 1).toLowerCase())
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
