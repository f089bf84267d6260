import { type ExpressionBuilder, type Selectable, sql } from 'kysely'
import { RoundOutcome } from '../core/round/review/outcome.ts'
import type { RoundTelling } from '../core/answer/likely-questions.ts'
import { listToldQuestions } from '../core/round/told-questions.ts'
import { RoundEvent, RoundState } from '../core/round/round.ts'
import type { Verdict } from '../core/round/review/verdict-rules.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

/** A round as it is kept. Times in milliseconds since 1970. */
export interface KeptRound {
  id: string
  storyId: string | null
  startedAt: number
  endedAt: number | null
  /** When the person was last heard of. */
  lastSeenAt: number
  /** How many events the log holds. */
  sequence: number
  /** What is being typed, and the number of that draft; empty after each event. */
  draft: { text: string; sequence: number }
  state: RoundState
  /** Null until the round is over. */
  outcome: RoundOutcome | null
}

/** One line of the list of rounds. */
export interface RoundSummary {
  id: string
  storyId: string | null
  startedAt: number
  endedAt: number | null
  verdict: Verdict | null
  cannotTell: boolean
  drop: number | null
  /** Questions of an earlier round were rehearsed alone: there is no verdict to come. */
  isRehearsal: boolean
}

/** An event with its number in the log, from 1, and the round after it. */
export interface RoundStepToKeep {
  sequence: number
  event: RoundEvent
  state: RoundState
  /** Set by the event that ends the round. */
  outcome: RoundOutcome | null
}

export type KeepStepResult =
  | { kind: 'kept' }
  /** This number is taken already. */
  | { kind: 'taken'; event: RoundEvent }
  /** Events before it are missing. */
  | { kind: 'ahead'; sequence: number }
  | { kind: 'not-found' }

/** The newest rounds that are over, newest first. */
const newestOver = (db: Db, owner: string, count: number) =>
  db
    .selectFrom('round')
    .where('owner', '=', owner)
    .where('ended_at', 'is not', null)
    .orderBy('id', 'desc')
    .limit(count)

/** Drafts go on this much higher after an event, so that one still under way cannot land in the next answer. */
export const draftLeap = 1000

/** Who comes back, or is spoken to, goes on with what was being typed; late words belong to the answer before it. */
export const keepsDraft = ({ kind }: RoundEvent): boolean =>
  kind === 'resumed' || kind === 'nudged' || kind === 'completed'

const summaryColumns = [
  'id',
  'story_id',
  'started_at',
  'ended_at',
  'verdict',
  'cannot_tell',
  'drop_size',
] as const

/** Looked for where there is no verdict alone: what is kept of a round is long. */
const isRehearsal =
  sql<number>`case when verdict is null and outcome like ${'%"noVerdict":"rehearsal"%'} then 1 else 0 end`.as(
    'is_rehearsal',
  )

const rowToRound = (row: Selectable<Tables['round']>): KeptRound => ({
  id: row.id,
  storyId: row.story_id,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  lastSeenAt: row.last_seen_at,
  sequence: row.sequence,
  draft: { text: row.draft, sequence: row.draft_sequence },
  state: jsonToValue(row.state, RoundState),
  outcome: row.outcome === null ? null : jsonToValue(row.outcome, RoundOutcome),
})

/** The rounds of one owner: a log of events each, with the state that they lead to. */
export const roundStore = (db: Db) => ({
  /** Keeps a round that has just begun. */
  async begin(owner: string, id: string, state: RoundState): Promise<void> {
    const { startedAt, setup } = state
    await db
      .insertInto('round')
      .values({
        owner,
        id,
        story_id: setup.storyId,
        second_story_id: null,
        started_at: startedAt,
        ended_at: null,
        last_seen_at: startedAt,
        sequence: 0,
        draft_sequence: 0,
        verdict: null,
        cannot_tell: null,
        drop_size: null,
        retired_asked: 0,
        retired_held: 0,
        draft: '',
        state: valueToJson(state),
        outcome: null,
      })
      .execute()
  },

  async get(owner: string, id: string): Promise<KeptRound | null> {
    const row = await db
      .selectFrom('round')
      .where('owner', '=', owner)
      .where('id', '=', id)
      .selectAll()
      .executeTakeFirst()
    return row ? rowToRound(row) : null
  },

  /** Writes an event and the round after it, if it is the next in the log. */
  async keepStep(owner: string, id: string, step: RoundStepToKeep): Promise<KeepStepResult> {
    const { sequence, event, state, outcome } = step
    return inTransaction(db, async (within) => {
      const updated = await within
        .updateTable('round')
        .set((set) => ({
          sequence,
          last_seen_at: event.at,
          ...(keepsDraft(event)
            ? {}
            : { draft: '', draft_sequence: set('draft_sequence', '+', draftLeap) }),
          state: valueToJson(state),
          ...(state.phase === 'over' ? { ended_at: event.at } : {}),
          ...(outcome === null ? {} : outcomeColumns(outcome)),
        }))
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('sequence', '=', sequence - 1)
        .executeTakeFirst()
      if (updated.numUpdatedRows > 0n) {
        await within
          .insertInto('round_event')
          .values({ owner, round_id: id, sequence, event: valueToJson(event) })
          .execute()
        return { kind: 'kept' }
      }
      const taken = await within
        .selectFrom('round_event')
        .where('owner', '=', owner)
        .where('round_id', '=', id)
        .where('sequence', '=', sequence)
        .select('event')
        .executeTakeFirst()
      if (taken) return { kind: 'taken', event: jsonToValue(taken.event, RoundEvent) }
      const round = await within
        .selectFrom('round')
        .where('owner', '=', owner)
        .where('id', '=', id)
        .select('sequence')
        .executeTakeFirst()
      return round ? { kind: 'ahead', sequence: round.sequence } : { kind: 'not-found' }
    })
  },

  /** Keeps what came of a round that is over anew. */
  async keepOutcome(owner: string, id: string, outcome: RoundOutcome): Promise<void> {
    await db
      .updateTable('round')
      .set(outcomeColumns(outcome))
      .where('owner', '=', owner)
      .where('id', '=', id)
      .execute()
  },

  /** The event with this number, or null. */
  async getEvent(owner: string, id: string, sequence: number): Promise<RoundEvent | null> {
    const row = await db
      .selectFrom('round_event')
      .where('owner', '=', owner)
      .where('round_id', '=', id)
      .where('sequence', '=', sequence)
      .select('event')
      .executeTakeFirst()
    return row ? jsonToValue(row.event, RoundEvent) : null
  },

  /** Keeps what is being typed, unless a newer draft is there, and that the person is still in the room. */
  async saveDraft(
    owner: string,
    id: string,
    draft: { text: string; sequence: number; at: number },
  ): Promise<{ kept: boolean }> {
    const result = await db
      .updateTable('round')
      .set({ draft: draft.text, draft_sequence: draft.sequence, last_seen_at: draft.at })
      .where('owner', '=', owner)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .where('draft_sequence', '<', draft.sequence)
      .executeTakeFirst()
    return { kept: result.numUpdatedRows > 0n }
  },

  /** The newest round that is not over. */
  async findOpen(owner: string): Promise<KeptRound | null> {
    const row = await db
      .selectFrom('round')
      .where('owner', '=', owner)
      .where('ended_at', 'is', null)
      .orderBy('id', 'desc')
      .limit(1)
      .selectAll()
      .executeTakeFirst()
    return row ? rowToRound(row) : null
  },

  /** The newest rounds whole, newest first; `storyId` narrows them to one story. */
  async recent(owner: string, count: number, storyId?: string): Promise<KeptRound[]> {
    let query = db.selectFrom('round').where('owner', '=', owner)
    if (storyId !== undefined) query = query.where(tells(storyId))
    const rows = await query.orderBy('id', 'desc').limit(count).selectAll().execute()
    return rows.map(rowToRound)
  },

  /**
   * The newest rounds that are over and told a story, newest first, without what came of them. `story`: whether it was
   * the round's first (0) or its second (1).
   */
  async listTold(
    owner: string,
    storyId: string,
    count: number,
  ): Promise<{ id: string; story: 0 | 1; state: RoundState }[]> {
    const rows = await newestOver(db, owner, count)
      .where(tells(storyId))
      .select(['id', 'story_id', 'state'])
      .execute()
    return rows.map(({ id, story_id, state }) => ({
      id,
      story: story_id === storyId ? 0 : 1,
      state: jsonToValue(state, RoundState),
    }))
  },

  /** What was told in the newest rounds that are over, and for which question, newest first. */
  async listTellings(owner: string, count: number): Promise<RoundTelling[]> {
    const rows = await newestOver(db, owner, count)
      .select(['id', 'story_id', 'second_story_id', 'state'])
      .execute()
    return rows.flatMap(({ id, story_id, second_story_id, state }) =>
      listToldQuestions(jsonToValue(state, RoundState)).map(({ story, ...asked }) => ({
        ...asked,
        roundId: id,
        storyId: story === 0 ? story_id : story === 1 ? second_story_id : null,
      })),
    )
  },

  /** What came of the newest rounds that are over, newest first. */
  async listOutcomes(
    owner: string,
    count: number,
  ): Promise<{ id: string; storyId: string | null; endedAt: number; outcome: RoundOutcome }[]> {
    const rows = await newestOver(db, owner, count)
      .select(['id', 'story_id', 'ended_at', 'outcome'])
      .execute()
    return rows.flatMap(({ id, story_id, ended_at, outcome }) =>
      ended_at === null || outcome === null
        ? []
        : [
            {
              id,
              storyId: story_id,
              endedAt: ended_at,
              outcome: jsonToValue(outcome, RoundOutcome),
            },
          ],
    )
  },

  /** Every round, newest first. */
  async list(owner: string): Promise<RoundSummary[]> {
    const rows = await db
      .selectFrom('round')
      .where('owner', '=', owner)
      .orderBy('id', 'desc')
      .select(summaryColumns)
      .select(isRehearsal)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      storyId: row.story_id,
      startedAt: row.started_at,
      endedAt: row.ended_at,
      verdict: row.verdict,
      cannotTell: row.cannot_tell === 1,
      drop: row.drop_size,
      isRehearsal: row.is_rehearsal === 1,
    }))
  },

  /** When each story was last told in a round. */
  async listLastTold(owner: string): Promise<{ storyId: string; at: number }[]> {
    const atById = new Map<string, number>()
    for (const column of ['story_id', 'second_story_id'] as const) {
      const rows = await db
        .selectFrom('round')
        .where('owner', '=', owner)
        .where(column, 'is not', null)
        .groupBy(column)
        .select((select) => [`${column} as id`, select.fn.max('started_at').as('at')])
        .execute()
      for (const { id, at } of rows)
        if (id !== null) atById.set(id, Math.max(atById.get(id) ?? 0, Number(at)))
    }
    return [...atById].map(([storyId, at]) => ({ storyId, at }))
  },

  /** How many retired cards were asked in rounds, and how many of them held. */
  async countRetired(owner: string): Promise<{ asked: number; held: number }> {
    const row = await db
      .selectFrom('round')
      .where('owner', '=', owner)
      .select((select) => [
        select.fn.sum('retired_asked').as('asked'),
        select.fn.sum('retired_held').as('held'),
      ])
      .executeTakeFirst()
    return { asked: Number(row?.asked ?? 0), held: Number(row?.held ?? 0) }
  },
})

/** Rounds whose first or second story is this one. */
const tells = (storyId: string) => (where: ExpressionBuilder<Tables, 'round'>) =>
  where.or([where('story_id', '=', storyId), where('second_story_id', '=', storyId)])

function outcomeColumns(outcome: RoundOutcome) {
  const { ruling, drop } = outcome.review
  const retired = outcome.consequences.filter(({ wasRetired }) => wasRetired)
  const storyOf = (nth: number): string | null =>
    outcome.told.find(({ story }) => story === nth)?.storyId ?? null
  return {
    story_id: storyOf(0),
    second_story_id: storyOf(1),
    verdict: ruling?.verdict ?? null,
    cannot_tell: ruling?.cannotTell === true ? (1 as const) : (0 as const),
    drop_size: drop?.drop ?? null,
    retired_asked: retired.length,
    retired_held: retired.filter(({ thin }) => !thin).length,
    outcome: valueToJson(outcome),
  }
}
