import { dividePassage, wholeIdOf } from '../../../core/story/divide-passage.ts'
import type { Section } from '../../../core/story/story.ts'
import type {
  ImportedStoryPreview,
  ImportFilePreview,
  ImportHeadline,
  ImportMove,
  ImportPassage,
} from '../../api.ts'

/** What the person changes of a preview before anything is saved. */
export interface ImportPlan {
  /** Section by story key and passage id, where it is another than the preview's. */
  moves: Readonly<Record<string, Readonly<Record<string, Section>>>>
  /** Ids of passages that lie in sentences, by story key. */
  divided: Readonly<Record<string, readonly string[]>>
  /** Headline by story key, where the person gave another than the preview's. */
  headlines: Readonly<Record<string, string>>
  /** Keys of stories left out. */
  skip: readonly string[]
}

export const untouchedPlan: ImportPlan = {
  moves: {},
  divided: {},
  headlines: {},
  skip: [],
}

/** The plan with one passage sent to a section; to where the preview put it, the move is taken back. */
export function movePassage(
  plan: ImportPlan,
  key: string,
  passage: ImportPassage,
  section: Section,
): ImportPlan {
  const moves = { ...plan.moves[key] }
  if (passage.section === section) delete moves[passage.id]
  else moves[passage.id] = section
  return { ...plan, moves: { ...plan.moves, [key]: moves } }
}

/** The plan with one passage in sentences, each where the preview put the whole. */
export function divide(plan: ImportPlan, key: string, passageId: string): ImportPlan {
  const whole = putTogether(plan, key, passageId)
  const divided = [...(whole.divided[key] ?? []), passageId]
  return { ...whole, divided: { ...whole.divided, [key]: divided } }
}

/** The plan with a divided passage whole again, where the preview put it. */
export function putTogether(plan: ImportPlan, key: string, passageId: string): ImportPlan {
  const moves = Object.entries(plan.moves[key] ?? {}).filter(([id]) => wholeIdOf(id) !== passageId)
  const divided = (plan.divided[key] ?? []).filter((id) => id !== passageId)
  return {
    ...plan,
    divided: { ...plan.divided, [key]: divided },
    moves: { ...plan.moves, [key]: Object.fromEntries(moves) },
  }
}

/** The passages of a story as the plan has them: whole, or in sentences. */
export function passagesOf(
  { key, passages }: Pick<ImportedStoryPreview, 'key' | 'passages'>,
  plan: ImportPlan,
): ImportPassage[] {
  const divided = plan.divided[key] ?? []
  return passages.flatMap((passage) =>
    divided.includes(passage.id) ? dividePassage(passage) : [passage],
  )
}

/** The plan with one story left out, or taken in again. */
export function leaveOut(plan: ImportPlan, key: string, out: boolean): ImportPlan {
  const skip = plan.skip.filter((each) => each !== key)
  return { ...plan, skip: out ? [...skip, key] : skip }
}

/** The plan with a story under another headline; an empty one, or the preview's own, takes that back. */
export function giveHeadline(
  plan: ImportPlan,
  { key, document }: Pick<ImportedStoryPreview, 'key' | 'document'>,
  headline: string,
): ImportPlan {
  const { [key]: _, ...headlines } = plan.headlines
  const line = headline.trim()
  const own = line === '' || line === document.headline.trim()
  return { ...plan, headlines: own ? headlines : { ...headlines, [key]: line } }
}

/** Whether the person moved a passage of a story or gave it another headline. */
export const isEdited = (plan: ImportPlan, key: string): boolean =>
  key in plan.headlines || Object.keys(plan.moves[key] ?? {}).length > 0

/** The stories that saving would write: not left out, and new, changed, or with a passage or the headline changed here. */
export function storiesToBring(
  files: readonly ImportFilePreview[],
  plan: ImportPlan,
): ImportedStoryPreview[] {
  return files
    .flatMap((file) => (file.kind === 'read' ? file.stories : []))
    .filter(({ key }) => !plan.skip.includes(key))
    .filter(({ key, effect }) => effect.kind !== 'unchanged' || isEdited(plan, key))
}

/** The moves as the server takes them. */
export function listMoves(plan: ImportPlan): ImportMove[] {
  return Object.entries(plan.moves).flatMap(([key, moves]) =>
    Object.entries(moves).map(([passageId, section]) => ({ key, passageId, section })),
  )
}

/** The headlines as the server takes them. */
export function listHeadlines(plan: ImportPlan): ImportHeadline[] {
  return Object.entries(plan.headlines).map(([key, headline]) => ({ key, headline }))
}

/** How much of a story goes to each section once the moves are made: passages, by section. */
export function countPassages(
  story: Pick<ImportedStoryPreview, 'key' | 'passages'>,
  plan: ImportPlan,
): Partial<Record<ImportPassage['section'], number>> {
  const counts: Partial<Record<ImportPassage['section'], number>> = {}
  for (const passage of passagesOf(story, plan)) {
    const section = plan.moves[story.key]?.[passage.id] ?? passage.section
    counts[section] = (counts[section] ?? 0) + 1
  }
  return counts
}
