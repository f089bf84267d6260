import { listOpenNotes } from '../../core/round/review/open-notes.ts'
import type { ToldStory } from '../../core/round/review/told-stories.ts'
import { listParts } from '../../core/round/round-parts.ts'
import type { Exchange, RoundState } from '../../core/round/round.ts'
import { roundTimes, toRoundClock } from '../../core/round/round-times.ts'
import { findRunningTelling } from '../../core/round/interviewer/weigh-telling.ts'
import { findTellingToKeep } from '../../core/round/telling-to-keep.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { KeptRound } from '../../store/round-store.ts'
import type { AppContext } from '../context.ts'
import { comparePartner } from '../partner/compare-partner.ts'
import { findBetterStory } from './find-better-story.ts'
import { noSuchRound } from './round-not-there.ts'
import type { RoundResultView, RoundView } from './round-views.ts'

/** Silence of the page for longer than this means that nobody sits in the room, in milliseconds. */
const awayAfterMs = 5_000

/** A round by its id. Throws AppError `not-found`. */
export async function showRound(context: AppContext, id: string): Promise<RoundView> {
  const round = await context.database.stores.round.get(context.owner, id)
  if (round === null) throw noSuchRound()
  return viewRound(context, round)
}

/** The newest round that is not over, or null. */
export async function findOpenRound(context: AppContext): Promise<RoundView | null> {
  const round = await context.database.stores.round.findOpen(context.owner)
  return round === null ? null : viewRound(context, round)
}

/** Whether nobody sits in the room, so that its clock stands. */
export function isAway({ lastSeenAt }: Pick<KeptRound, 'lastSeenAt'>, now: number): boolean {
  return now - lastSeenAt >= awayAfterMs
}

/** What the round's own clock reads: how long it stands is written down when somebody comes back. */
export function readClock(round: Pick<KeptRound, 'state' | 'lastSeenAt'>, now: number): number {
  const { state, lastSeenAt } = round
  const at = state.phase === 'over' || isAway(round, now) ? lastSeenAt : now
  return toRoundClock(state, Math.max(at, state.lastAt))
}

/** A kept round as it is shown: no result and no shape before it is over. */
export async function viewRound(context: AppContext, round: KeptRound): Promise<RoundView> {
  const { id, sequence, state, draft, storyId } = round
  const { setup, phase, startedAt } = state
  const last = state.exchanges.at(-1)
  const story =
    storyId === null ? null : await context.database.stores.story.get(context.owner, storyId)
  return {
    id,
    sequence,
    phase,
    ledBy: setup.ledBy ?? 'program',
    minutes: setup.minutes,
    level: setup.level,
    times: roundTimes(setup.minutes, setup.rehearsed.length),
    storyId,
    shortName: story === null ? null : shortNameOf(story.document),
    startedAt,
    clockMs: readClock(round, context.time.now()),
    stoodStillMs: listStands(state).reduce((sum, { forMs }) => sum + forMs, 0),
    parts: listParts(state),
    current: phase === 'over' || last === undefined ? null : viewCurrent(state, last),
    draft,
    result: phase === 'over' ? await viewResult(context, round) : null,
  }
}

function viewCurrent(
  state: RoundState,
  { kind, lead, question, askedAt, asides, nudge, answer }: Exchange,
): RoundView['current'] {
  // A partner breaks in themself.
  const telling = state.setup.ledBy === 'partner' ? null : findRunningTelling(state)
  return {
    exchange: state.exchanges.length - 1,
    kind,
    lead: asides.at(-1)?.reply ?? lead,
    question,
    askedAt,
    openSince: asides.at(-1)?.at ?? askedAt,
    nudge: nudge?.line ?? '',
    nudgeAtMs: telling?.nudgeAt ?? null,
    pressOnAtMs: telling?.pressOnAt ?? null,
    ended: answer !== null,
    before: state.setup.rehearsed[state.exchanges.length - 1]?.before ?? null,
  }
}

async function viewResult(context: AppContext, round: KeptRound): Promise<RoundResultView | null> {
  const { state, outcome, storyId, endedAt } = round
  if (outcome === null) return null
  const { review } = outcome
  const told = await Promise.all(outcome.told.map((one) => viewTold(context, one)))
  return {
    review,
    told,
    consequences: outcome.consequences.filter(({ story }) =>
      told.some((one) => one.story === story && one.storyId !== null),
    ),
    shape: state.shape,
    endedAt: endedAt ?? state.lastAt,
    endedEarly: state.endedEarly,
    rehearsal: state.setup.rehearsed.length > 0,
    stands: listStands(state),
    openCount: listOpenNotes(review.notes).length,
    mayKeep: told.flatMap(({ story, storyId: known }) =>
      known === null && findTellingToKeep(state, story) !== null ? [story] : [],
    ),
    better:
      storyId === null || state.setup.rehearsed.length > 0
        ? null
        : await findBetterStory(context, storyId, state, review.ruling?.verdict ?? null),
    partner: state.setup.ledBy === 'partner' ? await comparePartner(context, round) : null,
  }
}

/** A story that has left the bank since is not known until it is back: the person is asked, and may keep it anew. */
async function viewTold({ owner, database }: AppContext, told: ToldStory): Promise<ToldStory> {
  if (told.storyId === null) return told
  const kept = await database.stores.story.get(owner, told.storyId)
  return kept === null
    ? { story: told.story, storyId: null, how: 'unknown', likely: told.likely }
    : told
}

/**
 * Where the clock stood still: the round's clock then, and for how long. Where a partner leads, the round waits for
 * its beginning while the two sit down: that is no standing still.
 */
function listStands({ setup, startedAt, stands }: RoundState): RoundResultView['stands'] {
  const all = stands.map(({ from, to }, index) => ({
    atMs: toRoundClock({ startedAt, stands: stands.slice(0, index) }, from),
    forMs: to - from,
  }))
  return setup.ledBy === 'partner' ? all.filter(({ atMs }) => atMs > 0) : all
}
