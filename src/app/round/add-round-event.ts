import { advanceRound } from '../../core/round/advance-round.ts'
import type { RoundOutcome } from '../../core/round/review/outcome.ts'
import { reviewRound } from '../../core/round/review/review-round.ts'
import type { RoundEvent, RoundState } from '../../core/round/round.ts'
import { findToldStories } from '../../core/round/review/told-stories.ts'
import { draftLeap, keepsDraft, type KeptRound } from '../../store/round-store.ts'
import { AppError } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { moveRoundCards } from './move-round-cards.ts'
import { noSuchRound, outOfTurn, roundIsOver } from './round-not-there.ts'
import type { RoundView } from './round-views.ts'
import { isAway, viewRound } from './view-round.ts'

/** What a page reports: the event without its time, which the edge reads. */
export type ReportedEvent =
  | {
      kind: 'answered' | 'nudged' | 'interrupted' | 'time-up'
      text: string
      mode: 'typed' | 'spoken'
    }
  | { kind: 'ended' }
  | { kind: 'resumed' }
  /** Words that were on their way when the partner moved on (see lead-round.ts). */
  | { kind: 'completed'; exchange: number; text: string }

/**
 * Takes the next event of a round into its log and moves the round on. Sent again with the same number it changes
 * nothing. Throws AppError `not-found`, `already-answered` where another event has this number or the round is over,
 * and `bad-input` where the event cannot be yet.
 */
export async function addRoundEvent(
  context: AppContext,
  id: string,
  { sequence, event }: { sequence: number; event: ReportedEvent },
): Promise<RoundView> {
  const { owner, database, time } = context
  const round = await database.stores.round.get(owner, id)
  if (round === null) throw noSuchRound()
  if (sequence <= round.sequence) return answerRepeated(context, round, sequence, event)
  if (sequence !== round.sequence + 1)
    throw new AppError('bad-input', 'Events of this round are missing. Load the page again.')

  const at = time.now()
  const { lastSeenAt } = round
  if (event.kind === 'resumed' && !isAway(round, at)) return viewRound(context, round)
  const dated: RoundEvent =
    event.kind === 'resumed' ? { kind: 'resumed', at, lastSeenAt } : { ...event, at }
  return takeEvent(context, round, dated)
}

/**
 * Takes an event as the next of the log and moves the round on; the last one makes the review and moves cards. Throws
 * AppError `already-answered` where another event came before it or nobody may do this now, and `bad-input` where it
 * cannot be yet.
 */
export async function takeEvent(
  context: AppContext,
  round: KeptRound,
  dated: RoundEvent,
): Promise<RoundView> {
  const { owner, database } = context
  const { id } = round
  const { at } = dated
  const sequence = round.sequence + 1
  const step = advanceRound(round.state, dated)
  if (step.kind === 'round-over') throw roundIsOver()
  if (step.kind === 'out-of-turn') throw outOfTurn()
  if (step.kind !== 'advanced')
    throw new AppError('bad-input', 'It is too early for that on the clock of this round.')

  const { state } = step
  const ended = state.phase === 'over' ? await reviewEnded(context, id, state) : null
  const kept = await database.transaction(owner, async (stores) => {
    const outcome =
      ended === null
        ? null
        : {
            ...ended,
            consequences: await moveRoundCards(
              stores,
              owner,
              ended.told,
              ended.review,
              state.lastAt,
            ),
          }
    const result = await stores.round.keepStep(owner, id, {
      sequence,
      event: dated,
      state,
      outcome,
    })
    // Thrown, so that the cards stay as they were too.
    if (result.kind === 'not-found') throw noSuchRound()
    if (result.kind !== 'kept')
      throw new AppError('already-answered', 'This round went on in another window.')
    return outcome
  })
  if (kept === null) context.roundReader.readAhead(id, state)
  else context.roundReader.forget(id)
  return viewRound(context, {
    ...round,
    sequence,
    state,
    storyId: kept === null ? round.storyId : (kept.told[0]?.storyId ?? null),
    outcome: kept,
    draft: keepsDraft(dated)
      ? round.draft
      : { text: '', sequence: round.draft.sequence + draftLeap },
    endedAt: state.phase === 'over' ? at : null,
    lastSeenAt: at,
  })
}

/** The same event under the same number is no error: its acknowledgement was lost. */
async function answerRepeated(
  context: AppContext,
  round: KeptRound,
  sequence: number,
  event: ReportedEvent,
): Promise<RoundView> {
  const kept = await context.database.stores.round.getEvent(context.owner, round.id, sequence)
  const same =
    kept !== null &&
    kept.kind === event.kind &&
    (!('text' in kept) || ('text' in event && kept.text === event.text))
  if (!same) throw new AppError('already-answered', 'This round went on in another window.')
  return viewRound(context, round)
}

/** What the panel makes of a round, and which of the kept stories it told. */
async function reviewEnded(
  { owner, database, listMarks, roundReader }: AppContext,
  id: string,
  state: RoundState,
): Promise<Pick<RoundOutcome, 'review' | 'told'>> {
  const { story } = database.stores
  const told = findToldStories(state, await listMarks(owner, story))
  const storyId = told[0]?.storyId ?? null
  const first = storyId === null ? null : await story.get(owner, storyId)
  return { review: reviewRound(state, first?.document.telling ?? '', roundReader.of(id)), told }
}
