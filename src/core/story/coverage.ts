import { promptKinds, type PromptKind, type StoryDocument } from './story.ts'

export interface PromptCoverage {
  /** For each prompt kind, in their fixed order, the ids of the stories that answer it. */
  rows: { prompt: PromptKind; storyIds: string[] }[]
  /** The kinds that no story answers. */
  holes: PromptKind[]
}

/** Which stories answer which of the ten prompt kinds, and where none does. */
export function coverPrompts(
  stories: readonly { id: string; document: Pick<StoryDocument, 'prompts'> }[],
): PromptCoverage {
  const rows = promptKinds.map((prompt) => ({
    prompt,
    storyIds: stories
      .filter(({ document }) => document.prompts.includes(prompt))
      .map(({ id }) => id),
  }))
  return {
    rows,
    holes: rows.filter(({ storyIds }) => storyIds.length === 0).map(({ prompt }) => prompt),
  }
}
