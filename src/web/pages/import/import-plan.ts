import { dividePassage, wholeIdOf } from '../../../core/story/import/divide-passage.ts'
import { takesHeading, withHeading } from '../../../core/story/import/import-preview.ts'
import type { StoryFact } from '../../../core/story/set-facts.ts'
import { facets, type Facet, type Section } from '../../../core/story/story.ts'
import type {
  ImportedStoryPreview,
  ImportFact,
  ImportFilePreview,
  ImportHeading,
  ImportHeadline,
  ImportMove,
  ImportPassage,
} from '../../api.ts'

/** What the person changes of a preview before anything is saved. */
export interface ImportPlan {
  /** Section by story key and passage id, where it is another than the preview's. */
  moves: Readonly<Record<string, Readonly<Record<string, Section>>>>
  /** Ids of moved passages that stay where they are too, by story key: they are copied. */
  stays: Readonly<Record<string, readonly string[]>>
  /** Ids of passages that lie in sentences, by story key. */
  divided: Readonly<Record<string, readonly string[]>>
  /** Ids of passages that keep the heading they stand under in their text, by story key. */
  headings: Readonly<Record<string, readonly string[]>>
  /** Headline by story key, where the person gave another than the preview's. */
  headlines: Readonly<Record<string, string>>
  /** Facts by story key, where the person confirmed what the text seems to say. */
  facts: Readonly<Record<string, readonly StoryFact[]>>
  /** What was suggested and is left as it is, by story key. */
  left: Readonly<Record<string, readonly Suggested[]>>
  /** Keys of stories left out. */
  skip: readonly string[]
}

/** What can be suggested of a story: sentences for a drill-in, or a fact. */
export type Suggested = Facet | 'outcome' | 'role'

export const untouchedPlan: ImportPlan = {
  moves: {},
  stays: {},
  divided: {},
  headings: {},
  headlines: {},
  facts: {},
  left: {},
  skip: [],
}

/**
 * The plan with one passage sent to a section; to where the preview put it, the move is taken back. A sentence of the
 * telling is copied to a drill-in, so that the telling stays whole.
 */
export function movePassage(
  plan: ImportPlan,
  key: string,
  passage: ImportPassage,
  section: Section,
): ImportPlan {
  const moves = { ...plan.moves[key] }
  if (passage.section === section) delete moves[passage.id]
  else moves[passage.id] = section
  const isSentence = wholeIdOf(passage.id) !== passage.id
  const stays = isSentence && passage.section === 'telling' && facets.some((one) => one === section)
  return letStay({ ...plan, moves: { ...plan.moves, [key]: moves } }, key, [passage.id], stays)
}

/** The plan with moved passages staying where they are too, or going from there. */
export function letStay(
  plan: ImportPlan,
  key: string,
  passageIds: readonly string[],
  isStaying: boolean,
): ImportPlan {
  const others = (plan.stays[key] ?? []).filter((id) => !passageIds.includes(id))
  const stays = isStaying ? [...others, ...passageIds] : others
  return { ...plan, stays: { ...plan.stays, [key]: stays } }
}

/** Whether a moved passage stays where it is too. */
export const isStaying = (plan: ImportPlan, key: string, passageId: string): boolean =>
  plan.stays[key]?.includes(passageId) === true

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
  const stays = (plan.stays[key] ?? []).filter((id) => wholeIdOf(id) !== passageId)
  return {
    ...plan,
    stays: { ...plan.stays, [key]: stays },
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
  const headed = plan.headings[key] ?? []
  return passages
    .flatMap((passage) => (divided.includes(passage.id) ? dividePassage(passage) : [passage]))
    .map((passage) =>
      headed.some((id) => takesHeading(passage.id, id)) ? withHeading(passage) : passage,
    )
}

/** The plan with the headings of some passages kept in their texts, or left out of them. */
export function keepHeadings(
  plan: ImportPlan,
  key: string,
  passageIds: readonly string[],
  isKept: boolean,
): ImportPlan {
  const others = (plan.headings[key] ?? []).filter((id) => !passageIds.includes(id))
  return {
    ...plan,
    headings: { ...plan.headings, [key]: isKept ? [...others, ...passageIds] : others },
  }
}

/** The headings as the server takes them. */
export function listHeadings(plan: ImportPlan): ImportHeading[] {
  return Object.entries(plan.headings).flatMap(([key, ids]) =>
    ids.map((passageId) => ({ key, passageId })),
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

type SuggestedMove = ImportedStoryPreview['suggested']['moves'][number]

/** Whether all that a suggestion names goes where it says. */
export const isTaken = (plan: ImportPlan, key: string, { facet, pieceIds }: SuggestedMove) =>
  pieceIds.every((id) => plan.moves[key]?.[id] === facet)

/**
 * The plan with the sentences of a suggestion copied to its drill-in; what was moved of the same passage before is left
 * so.
 */
export function takeMove(plan: ImportPlan, key: string, suggested: SuggestedMove): ImportPlan {
  const { facet, passageId, pieceIds } = suggested
  const isPiece = pieceIds.some((id) => id !== passageId)
  const whole = plan.divided[key]?.includes(passageId) === true
  const ready = isPiece && !whole ? divide(plan, key, passageId) : plan
  const moves = { ...ready.moves[key] }
  for (const id of pieceIds) moves[id] = facet
  const copied = letStay({ ...ready, moves: { ...ready.moves, [key]: moves } }, key, pieceIds, true)
  return leaveSuggested(copied, key, facet, false)
}

/** The plan with the sentences of a suggestion where the preview put them. */
export function takeMoveBack(plan: ImportPlan, key: string, suggested: SuggestedMove): ImportPlan {
  const moves = Object.fromEntries(
    Object.entries(plan.moves[key] ?? {}).filter(([id]) => !suggested.pieceIds.includes(id)),
  )
  const gone = { ...plan, moves: { ...plan.moves, [key]: moves } }
  const back = letStay(gone, key, suggested.pieceIds, false)
  const { passageId } = suggested
  const others = Object.keys(moves).some((id) => wholeIdOf(id) === passageId)
  return others ? back : putTogether(back, key, passageId)
}

/** The plan with a suggestion left as it is, or open again. */
export function leaveSuggested(
  plan: ImportPlan,
  key: string,
  suggested: Suggested,
  isLeft: boolean,
): ImportPlan {
  const left = (plan.left[key] ?? []).filter((each) => each !== suggested)
  return { ...plan, left: { ...plan.left, [key]: isLeft ? [...left, suggested] : left } }
}

/** The plan with facts of a story; those of a field replace what was there, an empty value takes the field back. */
export function giveFacts(
  plan: ImportPlan,
  key: string,
  fields: readonly StoryFact['field'][],
  facts: readonly StoryFact[],
): ImportPlan {
  const others = (plan.facts[key] ?? []).filter(({ field }) => !fields.includes(field))
  return { ...plan, facts: { ...plan.facts, [key]: [...others, ...facts] } }
}

/** Whether the person moved a passage of a story, kept a heading, gave it another headline or confirmed a fact. */
export const isEdited = (plan: ImportPlan, key: string): boolean =>
  key in plan.headlines ||
  (plan.facts[key] ?? []).length > 0 ||
  (plan.headings[key] ?? []).length > 0 ||
  Object.keys(plan.moves[key] ?? {}).length > 0

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
    Object.entries(moves).map(([passageId, section]) => ({
      key,
      passageId,
      section,
      ...(isStaying(plan, key, passageId) && { stays: true }),
    })),
  )
}

/** The headlines as the server takes them. */
export function listHeadlines(plan: ImportPlan): ImportHeadline[] {
  return Object.entries(plan.headlines).map(([key, headline]) => ({ key, headline }))
}

/** The facts as the server takes them. */
export function listFacts(plan: ImportPlan): ImportFact[] {
  return Object.entries(plan.facts).flatMap(([key, facts]) =>
    facts.map((fact) => ({ key, ...fact })),
  )
}

/** How much of a story goes to each section once the moves are made: passages, by section. */
export function countPassages(
  story: Pick<ImportedStoryPreview, 'key' | 'passages'>,
  plan: ImportPlan,
): Partial<Record<ImportPassage['section'], number>> {
  const counts: Partial<Record<ImportPassage['section'], number>> = {}
  for (const passage of passagesOf(story, plan)) {
    const section = plan.moves[story.key]?.[passage.id] ?? passage.section
    const both = isStaying(plan, story.key, passage.id) ? [passage.section, section] : [section]
    for (const one of both) counts[one] = (counts[one] ?? 0) + 1
  }
  return counts
}
