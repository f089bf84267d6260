import { promptKinds, type PromptKind, type StoryDocument } from './story.ts'

export interface PromptCoverage {
  /** For each prompt kind, in their fixed order, the ids of the stories that answer it, by their mark or by an answer built. */
  rows: { prompt: PromptKind; storyIds: string[] }[]
  /** The kinds that no story answers. */
  holes: PromptKind[]
}

/** Which stories answer which of the ten prompt kinds, and where none does. An answer built from a story stands for its kind. */
export function coverPrompts(
  stories: readonly { id: string; document: Pick<StoryDocument, 'prompts'> }[],
  answers: readonly { storyId: string; kind: PromptKind }[] = [],
): PromptCoverage {
  const rows = promptKinds.map((prompt) => ({
    prompt,
    storyIds: stories
      .filter(
        ({ id, document }) =>
          document.prompts.includes(prompt) ||
          answers.some(({ storyId, kind }) => storyId === id && kind === prompt),
      )
      .map(({ id }) => id),
  }))
  return {
    rows,
    holes: rows.filter(({ storyIds }) => storyIds.length === 0).map(({ prompt }) => prompt),
  }
}
