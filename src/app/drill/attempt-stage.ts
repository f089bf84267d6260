import type { AppContext } from '../context.ts'
import type { AttemptStageView } from '../views.ts'

/** How far an answer has come, so that a page that was left alone asks for nothing that was given elsewhere. */
export async function showStage(context: AppContext, id: string): Promise<AttemptStageView> {
  const { owner, database } = context
  const attempt = await database.stores.attempt.get(owner, id)
  if (attempt === null || attempt.state === 'abandoned') return { stage: 'gone' }
  if (attempt.state !== 'answered') return { stage: 'unanswered' }
  const rated = await database.stores.attempt.isSelfRated(owner, id)
  return { stage: rated ? 'rated' : 'unrated' }
}
