import { emptyGuide } from '../../core/guide/empty-guide.ts'
import { findGaps, type GuideDraft } from '../../core/guide/guide-draft.ts'
import { parseGuide } from '../../core/guide/parse-guide.ts'
import { writeGuide } from '../../core/guide/write-guide.ts'
import type { PromptKind } from '../../core/story/story.ts'
import type { OwnGuide, SaveGuideResult } from '../../store/guide-store.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import type { ExportedFile } from '../story/export-stories.ts'
import type { BroughtGuide, GuideVersionView, OwnGuideView, SaveGuideView } from './guide-views.ts'
import { readShelf } from './show-library.ts'

/** Begins a guide of the person's own. Where they name no kind, it is that of the question nearest to theirs. */
export async function createGuide(
  context: AppContext,
  { question, kind }: { question: string; kind: PromptKind | null },
): Promise<OwnGuideView> {
  const { openSearch } = await readShelf(context)
  const [nearest] = (await openSearch()).search(question, { limit: 1 })
  return keepGuide(context, emptyGuide(question, kind ?? nearest?.kind ?? 'conflict'))
}

/** Entries of a guide's history that can be looked at and brought back. */
const mostVersions = 200

/** Saves a guide over the version it was edited from; a newer one is shown instead of overwritten. */
export async function saveGuide(
  { owner, database, time }: AppContext,
  id: string,
  save: { version: number; draft: GuideDraft; run: string },
): Promise<SaveGuideView> {
  const { version: expectedVersion, draft, run } = save
  const change = { expectedVersion, draft, at: time.now(), run }
  return viewSave(await database.stores.guide.save(owner, id, change))
}

function viewSave(result: SaveGuideResult): SaveGuideView {
  switch (result.kind) {
    case 'saved':
      return { kind: 'saved', view: viewOwn(result.guide) }
    case 'stale':
      return { kind: 'stale', current: viewOwn(result.current) }
    case 'not-found':
      throw notFound('guide of your own')
  }
}

/** The history of a guide of the person's own, newest first. */
export async function listGuideVersions(
  { owner, database }: AppContext,
  id: string,
): Promise<GuideVersionView[]> {
  const versions = await database.stores.guide.listHistory(owner, id, mostVersions)
  if (versions.length === 0) throw notFound('guide of your own')
  return versions
}

/** Brings an earlier version back, as a new version on top. */
export async function restoreGuideVersion(
  context: AppContext,
  id: string,
  { version, expectedVersion }: { version: number; expectedVersion: number },
): Promise<SaveGuideView> {
  const { owner, database, time } = context
  const versions = await database.stores.guide.listHistory(owner, id, mostVersions)
  const draft = versions.find((entry) => entry.version === version)?.document
  if (draft === undefined) throw notFound('version')
  const change = { expectedVersion, draft, at: time.now(), run: null }
  return viewSave(await database.stores.guide.save(owner, id, change))
}

/** One guide of the person's own, to write on. */
export async function openGuide(
  { owner, database }: AppContext,
  id: string,
): Promise<OwnGuideView> {
  const guide = await database.stores.guide.get(owner, id)
  if (guide === null) throw notFound('guide of your own')
  return viewOwn(guide)
}

/** Puts a guide of the person's own away; `undeleteGuide` brings it back. */
export async function deleteGuide(context: AppContext, id: string): Promise<{ deleted: true }> {
  const { owner, database, time } = context
  if (!(await database.stores.guide.remove(owner, id, time.now())))
    throw notFound('guide of your own')
  return { deleted: true }
}

/** Brings a guide back that was put away; where it is here already, nothing changes. */
export async function undeleteGuide(context: AppContext, id: string): Promise<OwnGuideView> {
  await context.database.stores.guide.putBack(context.owner, id)
  return openGuide(context, id)
}

/**
 * Takes in a guide's Markdown. A whole guide is kept; of any other every problem is told with its place, and it is kept
 * as a draft only where the person asks for it and every line of the file is in the draft.
 */
export async function bringGuide(
  context: AppContext,
  { text, asDraft }: { text: string; asDraft: boolean },
): Promise<BroughtGuide> {
  const read = parseGuide('own', text)
  if (read.ok) {
    const { slug: _, ...draft } = read.guide
    return { kind: 'kept', guide: await keepGuide(context, draft) }
  }
  if (asDraft && read.draft !== null)
    return { kind: 'kept', guide: await keepGuide(context, read.draft) }
  return { kind: 'refused', problems: read.problems, fitsDraft: read.draft !== null }
}

/** One guide as a Markdown file that can be brought in again. */
export async function exportGuide(context: AppContext, slug: string): Promise<ExportedFile> {
  const shelved = (await readShelf(context)).guides.get(slug)
  if (shelved === undefined) throw notFound('guide')
  return toFile(shelved.guide)
}

/** Every guide of the person's own as a file. */
export async function exportGuides({ owner, database }: AppContext): Promise<ExportedFile[]> {
  return (await database.stores.guide.list(owner)).map(({ draft }) => toFile(draft))
}

async function keepGuide(context: AppContext, draft: GuideDraft): Promise<OwnGuideView> {
  const { owner, database, chance, time } = context
  const guide = { id: chance.id(), draft, at: time.now() }
  return viewOwn(await database.stores.guide.create(owner, guide))
}

const viewOwn = ({ id, version, updatedAt, draft }: OwnGuide): OwnGuideView => ({
  slug: id,
  version,
  updatedAt,
  draft,
  gaps: findGaps(draft),
})

/** Letters of a question that a file's name holds at most. */
const longestName = 60

function toFile(draft: GuideDraft): ExportedFile {
  const words = draft.question
    .toLowerCase()
    .replace(/^tell me about (?:a time )?/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-+|-+$/gu, '')
  return { name: `${words || 'guide'}.md`, bytes: new TextEncoder().encode(writeGuide(draft)) }
}
