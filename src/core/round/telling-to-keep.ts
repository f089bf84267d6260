import type { PromptKind } from '../story/story.ts'
import { listStories } from './grade-answer.ts'
import type { RoundState } from './round.ts'

/** What was told as one of a round's stories, and for which kind of question. */
export interface RoundTelling {
  text: string
  kind: PromptKind | null
}

/** The telling of a round's first story (0) or second (1) in words that can be kept; null where it was not typed. */
export function findTellingToKeep(
  state: Pick<RoundState, 'exchanges'>,
  story: number,
): RoundTelling | null {
  const telling = listStories(state)[story]?.telling
  const answer = telling?.answer
  if (telling === undefined || answer == null) return null
  if (answer.mode === 'spoken' || answer.text.trim() === '') return null
  return { text: answer.text, kind: telling.promptKind }
}
