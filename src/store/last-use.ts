import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { makeFolder, placeFile } from './place-file.ts'

/** The store that a data folder was used with last; `where` as in Database. */
const LastUse = z.object({ engine: z.enum(['sqlite', 'postgres']), where: z.string() })
export type LastUse = z.infer<typeof LastUse>

const fileOf = (dataFolder: string): string => join(dataFolder, 'kept-in.json')

/** Null for a folder that never was used with anything but its own file, or cannot be read. */
export const readLastUse = async (dataFolder: string): Promise<LastUse | null> => {
  try {
    return LastUse.parse(JSON.parse(await readFile(fileOf(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

/** Whether two are one store; a folder may be moved with its own file in it. */
export const isSameStore = (one: LastUse, other: LastUse): boolean =>
  one.engine === other.engine && (one.engine === 'sqlite' || one.where === other.where)

/**
 * Notes what the folder is used with, so that the other store is not taken for a loss when the setting is gone. A
 * folder that only ever had its own file needs no note. What cannot be noted stops nothing.
 */
export const noteUse = async (
  dataFolder: string,
  use: LastUse,
  before: LastUse | null,
): Promise<void> => {
  if (before === null ? use.engine === 'sqlite' : isSameStore(before, use)) return
  try {
    await makeFolder(dataFolder)
    const json = `${JSON.stringify(use)}\n`
    await placeFile(fileOf(dataFolder), (passing) => writeFile(passing, json))
  } catch {
    // Read-only or full: the stories matter more than the note.
  }
}
