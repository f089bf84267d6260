import type { AppContext } from '../context.ts'
import { closedAttempt } from './closed-attempt.ts'
import { readAhead } from '../ledger/story-tellings.ts'

/** Starts the clock of a drawn card; a clock that runs already keeps its start. */
export async function startAttempt(
  context: AppContext,
  id: string,
): Promise<{ startedAt: number }> {
  const { owner, database, time } = context
  const result = await database.stores.attempt.start(owner, id, time.now())
  if (result.kind !== 'started') throw closedAttempt(result.kind)
  readAhead(context, result.storyId)
  return { startedAt: result.startedAt }
}
