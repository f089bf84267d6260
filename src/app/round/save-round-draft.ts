import type { AppContext } from '../context.ts'

/** Keeps what is being typed in a round, and that the person is in the room. A late or old draft is dropped. */
export async function saveRoundDraft(
  context: AppContext,
  id: string,
  draft: { sequence: number; text: string },
): Promise<{ kept: boolean }> {
  const { owner, database, time } = context
  return database.stores.round.saveDraft(owner, id, { ...draft, at: time.now() })
}
