import { isUntouched } from '../../core/story/import/compare-stories.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { Story } from '../../core/story/story.ts'
import { writeStory } from '../../core/story/write-story.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'

export interface ExportedFile {
  name: string
  bytes: Uint8Array
}

/** One story as a file: the bytes it came from while it is untouched, else Markdown that imports back to it. */
export async function exportStory(context: AppContext, id: string): Promise<ExportedFile> {
  const story = await context.database.stores.story.get(context.owner, id)
  if (story === null) throw notFound('story')
  return (await writeFile(context, story)).file
}

/**
 * Every story as files, each name once. Stories that came from one file, and are all there and untouched, go back
 * into that one file.
 */
export async function exportStories(context: AppContext): Promise<ExportedFile[]> {
  const stories = await context.database.stores.story.list(context.owner)
  const written = []
  for (const story of stories.filter(({ example }) => !example)) {
    written.push(await writeFile(context, story))
  }
  const whole = joinParts(written)
  const taken = new Set<string>()
  return whole.map(({ name, bytes }) => ({ name: freeName(name, taken), bytes }))
}

interface WrittenFile {
  file: ExportedFile
  /** Set while the story is untouched: which part of which file it is. */
  part: { fileName: string; place: number; importedAt: number } | null
}

async function writeFile({ owner, database }: AppContext, story: Story): Promise<WrittenFile> {
  const source = await database.stores.source.newestOfStory(owner, story.id)
  if (source !== null && isUntouched(source.document, story.document)) {
    const { fileName, place, importedAt, bytes } = source
    const name = fileName === '' ? nameFile(story) : baseName(fileName)
    return { file: { name, bytes }, part: { fileName, place, importedAt } }
  }
  const bytes = new TextEncoder().encode(writeStory(story.document))
  return { file: { name: nameFile(story), bytes }, part: null }
}

/** Puts the untouched parts of one import of one file together again, where none is missing before them. */
function joinParts(written: readonly WrittenFile[]): ExportedFile[] {
  const groups = new Map<string, WrittenFile[]>()
  for (const one of written) {
    const key =
      one.part === null || one.part.fileName === ''
        ? `story ${groups.size}`
        : `file ${one.part.fileName} ${one.part.importedAt}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const parts = group.toSorted((one, other) => placeOf(one) - placeOf(other))
    const [first] = parts
    const isWhole = parts.every((one, index) => placeOf(one) === index)
    if (first === undefined || parts.length === 1 || !isWhole) return parts.map(({ file }) => file)
    const bytes = Buffer.concat(parts.map(({ file }) => file.bytes))
    return [{ name: first.file.name, bytes: new Uint8Array(bytes) }]
  })
}

const placeOf = ({ part }: WrittenFile): number => part?.place ?? 0

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

/** A file name from the story's own words. */
function nameFile({ document }: Story): string {
  const words = shortNameOf(document)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${words || 'story'}.md`
}

/** The name, or the same with a number where it is taken; upper and lower case are one on some disks. */
export function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = `${stem}-${number}${extension}`
  }
  taken.add(free.toLowerCase())
  return free
}
