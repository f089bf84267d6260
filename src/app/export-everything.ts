import type { AppContext } from './context.ts'
import { exportStories, type ExportedFile, freeName } from './story/export-stories.ts'
import { exportGuides } from './guide/own-guides.ts'

/** Every story and, in a folder of their own, every guide of the person's own, as files; each name once. */
export async function exportEverything(context: AppContext): Promise<ExportedFile[]> {
  const taken = new Set<string>()
  const guides = (await exportGuides(context)).map(({ name, bytes }) => ({
    name: `guides/${freeName(name, taken)}`,
    bytes,
  }))
  return [...(await exportStories(context)), ...guides]
}
