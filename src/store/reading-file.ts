import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Judgment } from '../core/judge/judgment.ts'
import { facets, type Facet } from '../core/story/story.ts'
import { placeFile } from './place-file.ts'

const NotesReading = z.object({
  standing: z.enum(['missing', 'thin', 'specific']),
  judgment: Judgment.nullable(),
  fingerprint: z.string(),
})

/** What the judge made of the five facets of a story, as the story stood. */
export const StoryReading = z.object({
  storyId: z.string(),
  /** Names the story's state; a story in another state must be read anew. */
  state: z.string(),
  readings: z.record(z.enum(facets), NotesReading) satisfies z.ZodType<
    Record<Facet, z.infer<typeof NotesReading>>
  >,
})
export type StoryReading = z.infer<typeof StoryReading>

const ReadingFile = z.object({ build: z.string(), stories: z.array(StoryReading) })

const fileOf = (dataFolder: string): string => join(dataFolder, 'readings.json')

/**
 * The readings that the same build of the program kept last. They can be made again from the stories at any time, so
 * a file that is missing, damaged or of another build is no error and gives none.
 */
export async function recallReadings(dataFolder: string, build: string): Promise<StoryReading[]> {
  try {
    const read = ReadingFile.safeParse(JSON.parse(await readFile(fileOf(dataFolder), 'utf8')))
    return read.success && read.data.build === build ? read.data.stories : []
  } catch {
    return []
  }
}

/** Keeps the readings for the next start, in the place of earlier ones. Throws StoreError. */
export async function keepReadings(
  dataFolder: string,
  build: string,
  stories: readonly StoryReading[],
): Promise<void> {
  const text = JSON.stringify({ build, stories })
  await placeFile(fileOf(dataFolder), (passing) => writeFile(passing, text, { mode: 0o600 }))
}
