import { findTelling } from '../../core/round/grade-answer.ts'
import type { Verdict } from '../../core/round/review/verdict-rules.ts'
import type { RoundState } from '../../core/round/round.ts'
import type { AppContext } from '../context.ts'
import { rankForPrompt } from './rank-for-prompt.ts'
import type { RoundResultView } from './round-views.ts'

/** Nobody is told that another story would have served better than one that got this. */
const servedWell: ReadonlySet<string> = new Set<Verdict>(['strong hire', 'hire'])

/**
 * The story that this prompt and shape call for, unless it is the one that was told, that one served well, or the other
 * does not name the prompt among those that it answers.
 */
export async function findBetterStory(
  context: AppContext,
  storyId: string,
  state: RoundState,
  verdict: Verdict | null,
): Promise<RoundResultView['better']> {
  if (servedWell.has(verdict ?? '')) return null
  const prompt = findTelling(state)?.promptKind ?? null
  const [first] = await rankForPrompt(context, { prompt, shape: state.shape })
  if (first === undefined || first.id === storyId || (prompt !== null && !first.answers))
    return null
  return { storyId: first.id, shortName: first.shortName, reason: first.reason }
}
