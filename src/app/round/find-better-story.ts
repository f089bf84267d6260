import { findTelling } from '../../core/round/grade-answer.ts'
import type { RoundState } from '../../core/round/round.ts'
import type { AppContext } from '../context.ts'
import { rankForPrompt } from './rank-for-prompt.ts'
import type { RoundResultView } from './round-views.ts'

/** The story that this prompt and shape call for, unless it is the one that was told. */
export async function findBetterStory(
  context: AppContext,
  storyId: string,
  state: RoundState,
): Promise<RoundResultView['better']> {
  const prompt = findTelling(state)?.promptKind ?? null
  const [first] = await rankForPrompt(context, { prompt, shape: state.shape })
  if (first === undefined || first.id === storyId) return null
  return { storyId: first.id, shortName: first.shortName, reason: first.reason }
}
