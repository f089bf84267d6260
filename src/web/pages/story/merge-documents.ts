import type { PromptKind, StoryDocument } from '../../../core/story/story.ts'
import { joinTexts } from './join-texts.ts'
import { type TextField, lineFields, textFields, textOf, withText } from './document-fields.ts'

/** A text that this page and another window both changed since they last agreed. */
export interface Conflict {
  field: TextField
  mine: string
  theirs: string
}

/** Which of two texts stays: this page's, the other window's, or every sentence of either. */
export type Choice = 'mine' | 'theirs' | 'both'

/**
 * Brings two changed copies of one story together, field by field. What only one side changed is taken from that
 * side; a prompt is toggled when either side toggled it; an outcome both sides changed keeps mine. A text that
 * both changed differently is a conflict, and `merged` holds mine there until the person chooses.
 */
export function mergeDocuments(
  before: StoryDocument,
  mine: StoryDocument,
  theirs: StoryDocument,
): { merged: StoryDocument; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  let merged: StoryDocument = {
    ...mine,
    outcome: mine.outcome === before.outcome ? theirs.outcome : mine.outcome,
    prompts: mergePrompts(before.prompts, mine.prompts, theirs.prompts),
  }
  for (const field of textFields) {
    const [was, here, there] = [before, mine, theirs].map((document) => textOf(document, field))
    if (here === there || there === was) continue
    if (here === was) merged = withText(merged, field, there ?? '')
    else conflicts.push({ field, mine: here ?? '', theirs: there ?? '' })
  }
  return { merged, conflicts }
}

function mergePrompts(was: PromptKind[], mine: PromptKind[], theirs: PromptKind[]): PromptKind[] {
  const kept = mine.filter((prompt) => theirs.includes(prompt) || !was.includes(prompt))
  const added = theirs.filter((prompt) => !mine.includes(prompt) && !was.includes(prompt))
  return [...kept, ...added]
}

/** The story after the person chose for each conflict; a conflict without a choice keeps both texts. */
export function settleConflicts(
  merged: StoryDocument,
  conflicts: Conflict[],
  choices: Partial<Record<TextField, Choice>>,
): StoryDocument {
  return conflicts.reduce((document, conflict) => {
    const { field, mine, theirs } = conflict
    const choice = choices[field] ?? 'both'
    const both = lineFields.includes(field)
      ? [mine, theirs].filter((text) => text !== '').join(' / ')
      : joinTexts(mine, theirs)
    return withText(document, field, choice === 'mine' ? mine : choice === 'theirs' ? theirs : both)
  }, merged)
}
