import { closedAttempt } from './closed-attempt.ts'
import type { AppContext } from '../context.ts'

/** Puts a drawn or begun card away unanswered; it never counts. */
export async function abandonAttempt(
  context: AppContext,
  id: string,
): Promise<{ abandoned: true }> {
  const result = await context.database.stores.attempt.abandon(context.owner, id)
  if (result.kind !== 'abandoned') throw closedAttempt(result.kind)
  return { abandoned: true }
}
