import type { HeardAnswer } from '../../core/partner/heard.ts'
import { AppError } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { findLedRound } from '../partner/show-partner-side.ts'

/** Keeps what the partner heard in one answer. Throws AppError `not-found`, and `already-answered` once it is handed in. */
export async function hearAnswer(
  context: AppContext,
  id: string,
  heard: HeardAnswer,
): Promise<{ kept: true }> {
  const { state } = await findLedRound(context, id)
  if (heard.exchange >= state.exchanges.length)
    throw new AppError('bad-input', 'This question was not asked yet.')
  const { kept } = await context.database.stores.partner.putHeard(context.owner, id, heard)
  if (!kept)
    throw new AppError('already-answered', 'What was heard in this round is handed in, and stands.')
  return { kept }
}

/** Closes what the partner heard; from then on both see it beside the ratings. Throws AppError `not-answered-yet` before the end. */
export async function handInHeard(context: AppContext, id: string): Promise<{ handedIn: true }> {
  const { state } = await findLedRound(context, id)
  if (state.phase !== 'over')
    throw new AppError('not-answered-yet', 'This round is not over; there is more to hear.')
  await context.database.stores.partner.handIn(context.owner, id, context.time.now())
  return { handedIn: true }
}
