import { closedAttempt } from './closed-attempt.ts'
import type { AppContext } from '../context.ts'

/**
 * Keeps what has been typed so far. A draft that arrives after a newer one is dropped; the answer then names the
 * newer one's number.
 */
export async function saveDraft(
  context: AppContext,
  id: string,
  draft: { sequence: number; text: string; elapsedMs: number },
): Promise<{ kept: boolean; sequence: number }> {
  const { owner, database, time } = context
  const startedAt = time.now() - Math.round(draft.elapsedMs)
  const result = await database.stores.attempt.saveDraft(owner, id, { ...draft, startedAt })
  switch (result.kind) {
    case 'saved':
      return { kept: true, sequence: draft.sequence }
    case 'superseded':
      return { kept: false, sequence: result.sequence }
    default:
      throw closedAttempt(result.kind)
  }
}
