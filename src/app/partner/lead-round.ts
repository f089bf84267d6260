import type { LedQuestion } from '../../core/round/led-question.ts'
import type { RoundEvent } from '../../core/round/round.ts'
import type { KeptRound } from '../../store/round-store.ts'
import { takeEvent } from '../round/add-round-event.ts'
import { AppError } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import type { PartnerMove } from './partner-views.ts'
import { outOfTurn, roundIsOver } from '../round/round-not-there.ts'
import { findLedRound, wordsOf } from './show-partner-side.ts'
import { isAway } from '../round/view-round.ts'

/** So often the person may end an answer in the very moment in which the partner asks. */
const mostTries = 4

/**
 * Asks what the partner chose, or ends the round; an answer that is still open ends with what was typed of it. The
 * same move again changes nothing. Throws AppError `not-found`, `already-answered` where the round went on without it,
 * and `bad-input` where nobody sits on the other side.
 */
export async function leadRound(
  context: AppContext,
  id: string,
  move: PartnerMove,
): Promise<{ over: boolean }> {
  for (let tried = 1; ; tried++) {
    const round = await findLedRound(context, id)
    if (isDone(round, move)) return { over: round.state.phase === 'over' }
    if (round.state.phase === 'over') throw roundIsOver()
    if (round.state.exchanges.length !== move.after) throw outOfTurn()
    const at = context.time.now()
    if (isAway(round, at))
      throw new AppError(
        'bad-input',
        'The clock stands still: the page of the round is not open. Ask for it to be opened, then go on.',
      )
    try {
      const { phase } = await takeEvent(context, round, toEvent(round, move.next, at))
      return { over: phase === 'over' }
    } catch (error) {
      const crossed = error instanceof AppError && error.code === 'already-answered'
      if (!crossed || tried === mostTries) throw error
    }
  }
}

/** Whether this very move was made: its acknowledgement was lost. */
function isDone({ state }: KeptRound, { after, next }: PartnerMove): boolean {
  return next === null
    ? state.phase === 'over'
    : state.exchanges.length === after + 1 && state.exchanges[after]?.question === next.question
}

function toEvent(round: KeptRound, next: LedQuestion | null, at: number): RoundEvent {
  const text = wordsOf(round)
  return {
    kind: 'led',
    at,
    next: next === null ? null : { ...next, quote: isSaid(round, next.quote) ? next.quote : '' },
    text,
    // Where nothing is typed, it was said aloud.
    mode: text.trim() === '' ? 'spoken' : 'typed',
  }
}

/** A quote is words of this round, or none. */
function isSaid(round: KeptRound, quote: string): boolean {
  const texts = round.state.exchanges.map(({ answer }) => answer?.text ?? '')
  return [...texts, wordsOf(round)].some((text) => text.includes(quote))
}
