import type { Selectable } from 'kysely'
import { type AnswerMode, type Attempt, type DrawKind, Fluency } from '../core/drill/attempt.ts'
import type { Rating } from '../core/judge/dimension.ts'
import { Judgment } from '../core/judge/judgment.ts'
import { mondayOf } from '../core/drill/progress.ts'
import type { Facet } from '../core/story/story.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { attemptLists } from './attempt-lists.ts'
import { attemptTexts } from './attempt-texts.ts'
import { columnToRating, skippedRating } from './self-rating.ts'
import { lockOwner } from './lock.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

/** A card as it was drawn. */
export interface NewAttempt {
  id: string
  storyId: string
  facet: Facet
  drawKind: DrawKind
  seed: number
  /** The question, where it is one of the person's own. */
  ownQuestion?: string | null
  at: number
}

/** `sequence` counts up with every draft that a page sends, so that one that arrives late is known as old. */
export interface Draft {
  sequence: number
  text: string
  elapsedMs: number
  /** When the clock was started; kept from the first draft on. */
  startedAt: number
}

export type SaveDraftResult =
  | { kind: 'saved' }
  /** A newer draft is kept; `sequence` is its number. */
  | { kind: 'superseded'; sequence: number }
  | { kind: 'already-answered' }
  | { kind: 'abandoned' }
  | { kind: 'not-found' }

export interface Answer {
  text: string
  elapsedMs: number
  mode: AnswerMode
  startedAt: number
  answeredAt: number
  day: string
  judgment: Judgment | null
  fluency: Fluency
}

export type AnswerResult =
  /** `repeated`: this very answer was kept before, and nothing was written now. */
  | { kind: 'answered'; attempt: Attempt; repeated: boolean }
  /** Another answer was kept before; it stands. */
  | { kind: 'already-answered'; attempt: Attempt }
  | { kind: 'abandoned' }
  | { kind: 'not-found' }

/** An unanswered attempt, and the number of its newest draft (0 before the first). */
export interface OpenAttempt {
  attempt: Attempt
  draftSequence: number
}

/** How far back an answer without a rating is looked for: who has drawn this many cards since has left it. */
const lastAttempts = 20

const openStates = ['drawn', 'answering'] as const

const rowToAttempt = (row: Selectable<Tables['attempt']>): Attempt => ({
  id: row.id,
  storyId: row.story_id,
  facet: row.facet,
  state: row.state,
  drawKind: row.draw_kind,
  seed: row.seed,
  ownQuestion: row.own_question,
  drawnAt: row.drawn_at,
  startedAt: row.started_at,
  answeredAt: row.answered_at,
  day: row.day,
  elapsedMs: row.elapsed_ms,
  mode: row.mode,
  text: row.text,
  selfRating: columnToRating(row.self_rating),
  judgment: row.judgment === null ? null : jsonToValue(row.judgment, Judgment),
  fluency: row.fluency === null ? null : jsonToValue(row.fluency, Fluency),
})

/** The attempts of one owner, from the draw to the self-rating. Times in milliseconds. */
export const attemptStore = (db: Db) => {
  const rowOf = (within: Db, owner: string, id: string) =>
    within
      .selectFrom('attempt')
      .where('owner', '=', owner)
      .where('id', '=', id)
      .selectAll()
      .executeTakeFirst()

  /** Counts one more answer to a card. */
  const countAnswer = async (
    within: Db,
    owner: string,
    { storyId, facet }: Pick<Attempt, 'storyId' | 'facet'>,
    fluent: 0 | 1,
  ): Promise<void> => {
    await within
      .insertInto('card_total')
      .values({
        owner,
        story_id: storyId,
        facet,
        attempts: 1,
        fluent,
        to_fluency: fluent === 1 ? 1 : null,
      })
      .onConflict((conflict) =>
        conflict.columns(['owner', 'story_id', 'facet']).doUpdateSet((set) => ({
          attempts: set('card_total.attempts', '+', 1),
          fluent: set('card_total.fluent', '+', fluent),
          ...(fluent === 1
            ? {
                to_fluency: set.fn.coalesce(
                  'card_total.to_fluency',
                  set('card_total.attempts', '+', 1),
                ),
              }
            : {}),
        })),
      )
      .execute()
  }

  /** Adds a self-rating and what was measured of the same answer to their week. */
  const addToWeek = async (
    within: Db,
    owner: string,
    day: string,
    { self, overall }: { self: Rating; overall: number },
  ): Promise<void> => {
    await within
      .insertInto('compared_week')
      .values({ owner, week: mondayOf(day), attempts: 1, self_sum: self, overall_sum: overall })
      .onConflict((conflict) =>
        conflict.columns(['owner', 'week']).doUpdateSet((set) => ({
          attempts: set('compared_week.attempts', '+', 1),
          self_sum: set('compared_week.self_sum', '+', self),
          overall_sum: set('compared_week.overall_sum', '+', overall),
        })),
      )
      .execute()
  }

  return {
    async get(owner: string, id: string): Promise<Attempt | null> {
      const row = await rowOf(db, owner, id)
      return row ? rowToAttempt(row) : null
    },

    /** The attempts at one card that were answered after `at`, the oldest first. */
    async listAnsweredAfter(
      owner: string,
      { storyId, facet }: { storyId: string; facet: Facet },
      at: number,
    ): Promise<Attempt[]> {
      const rows = await db
        .selectFrom('attempt')
        .where('owner', '=', owner)
        .where('story_id', '=', storyId)
        .where('facet', '=', facet)
        .where('answered_at', '>', at)
        .orderBy('answered_at')
        .selectAll()
        .execute()
      return rows.map(rowToAttempt)
    },

    /** Keeps a drawn card. The story must be kept. */
    async draw(owner: string, attempt: NewAttempt): Promise<Attempt> {
      const row = await db
        .insertInto('attempt')
        .values({
          owner,
          id: attempt.id,
          story_id: attempt.storyId,
          facet: attempt.facet,
          state: 'drawn',
          draw_kind: attempt.drawKind,
          seed: attempt.seed,
          own_question: attempt.ownQuestion ?? null,
          drawn_at: attempt.at,
          started_at: null,
          answered_at: null,
          day: null,
          elapsed_ms: 0,
          mode: 'typed',
          text: '',
          draft_sequence: 0,
          self_rating: null,
          overall: null,
          fluent: null,
          judgment: null,
          fluency: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return rowToAttempt(row)
    },

    /** Starts the clock of a drawn card; a clock that runs already is left as it is. */
    async start(
      owner: string,
      id: string,
      at: number,
    ): Promise<
      | { kind: 'started'; startedAt: number; storyId: string }
      | { kind: 'already-answered' }
      | { kind: 'abandoned' }
      | { kind: 'not-found' }
    > {
      const started = await db
        .updateTable('attempt')
        .set((set) => ({
          state: 'answering',
          started_at: set.fn.coalesce('started_at', set.val(at)),
        }))
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('state', 'in', openStates)
        .returning(['started_at', 'story_id'])
        .executeTakeFirst()
      if (started)
        return {
          kind: 'started',
          startedAt: started.started_at ?? at,
          storyId: started.story_id,
        }
      const row = await rowOf(db, owner, id)
      if (!row) return { kind: 'not-found' }
      return { kind: row.state === 'answered' ? 'already-answered' : 'abandoned' }
    },

    /** Keeps what has been typed so far, unless a newer draft or the answer is already there. */
    async saveDraft(owner: string, id: string, draft: Draft): Promise<SaveDraftResult> {
      const result = await db
        .updateTable('attempt')
        .set((set) => ({
          state: 'answering',
          text: draft.text,
          elapsed_ms: draft.elapsedMs,
          draft_sequence: draft.sequence,
          started_at: set.fn.coalesce('started_at', set.val(draft.startedAt)),
        }))
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('state', 'in', openStates)
        .where('draft_sequence', '<', draft.sequence)
        .executeTakeFirst()
      if (result.numUpdatedRows > 0n) return { kind: 'saved' }
      const row = await rowOf(db, owner, id)
      if (!row) return { kind: 'not-found' }
      if (row.state === 'answered') return { kind: 'already-answered' }
      if (row.state === 'abandoned') return { kind: 'abandoned' }
      // The same draft sent again, because its acknowledgement was lost.
      if (row.draft_sequence === draft.sequence && row.text === draft.text) return { kind: 'saved' }
      return { kind: 'superseded', sequence: row.draft_sequence }
    },

    /**
     * Ends an attempt. Answering again with the same text and mode changes nothing and gives the same attempt;
     * with another text the first answer stands.
     */
    async answer(owner: string, id: string, answer: Answer): Promise<AnswerResult> {
      return inTransaction(db, async (within) => {
        const row = await within
          .updateTable('attempt')
          .set({
            state: 'answered',
            text: answer.text,
            elapsed_ms: answer.elapsedMs,
            mode: answer.mode,
            started_at: answer.startedAt,
            answered_at: answer.answeredAt,
            day: answer.day,
            overall: answer.judgment?.overall ?? null,
            fluent: answer.fluency.fluent ? 1 : 0,
            judgment: answer.judgment === null ? null : valueToJson(answer.judgment),
            fluency: valueToJson(answer.fluency),
          })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('state', 'in', openStates)
          .returningAll()
          .executeTakeFirst()
        if (row) {
          const { judgment, fluency } = answer
          // What was just written need not be read back and checked.
          const kept = rowToAttempt({ ...row, judgment: null, fluency: null })
          const attempt = { ...kept, judgment, fluency }
          await countAnswer(within, owner, attempt, fluency.fluent ? 1 : 0)
          return { kind: 'answered', attempt, repeated: false }
        }
        const kept = await rowOf(within, owner, id)
        if (!kept) return { kind: 'not-found' }
        if (kept.state === 'abandoned') return { kind: 'abandoned' }
        const attempt = rowToAttempt(kept)
        return kept.text === answer.text && kept.mode === answer.mode
          ? { kind: 'answered', attempt, repeated: true }
          : { kind: 'already-answered', attempt }
      })
    },

    /**
     * Keeps how the person rates an answered attempt, before they see what was measured; null where they skip it.
     * The first rating or skip stands: a later one would know the result.
     */
    async setSelfRating(
      owner: string,
      id: string,
      rating: Rating | null,
    ): Promise<
      { kind: 'rated'; attempt: Attempt } | { kind: 'not-answered' } | { kind: 'not-found' }
    > {
      return inTransaction(db, async (within) => {
        await lockOwner(within, owner)
        const before = await rowOf(within, owner, id)
        if (!before) return { kind: 'not-found' }
        if (before.state !== 'answered' || before.day === null) return { kind: 'not-answered' }
        if (before.self_rating !== null) return { kind: 'rated', attempt: rowToAttempt(before) }
        const kept = rating ?? skippedRating
        await within
          .updateTable('attempt')
          .set({ self_rating: kept })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .execute()
        if (before.overall !== null && rating !== null) {
          await addToWeek(within, owner, before.day, { self: rating, overall: before.overall })
        }
        return { kind: 'rated', attempt: rowToAttempt({ ...before, self_rating: kept }) }
      })
    },

    /** Whether the person has rated the attempt or skipped that: only then is it shown what was measured. */
    async isSelfRated(owner: string, id: string): Promise<boolean> {
      const row = await rowOf(db, owner, id)
      return row !== undefined && row.self_rating !== null
    },

    /** Puts an unanswered attempt away; what was typed stays with it. */
    async abandon(
      owner: string,
      id: string,
    ): Promise<{ kind: 'abandoned' } | { kind: 'already-answered' } | { kind: 'not-found' }> {
      const result = await db
        .updateTable('attempt')
        .set({ state: 'abandoned' })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('state', 'in', openStates)
        .executeTakeFirst()
      if (result.numUpdatedRows > 0n) return { kind: 'abandoned' }
      const row = await rowOf(db, owner, id)
      if (!row) return { kind: 'not-found' }
      return { kind: row.state === 'answered' ? 'already-answered' : 'abandoned' }
    },

    /** The newest attempt of a kept story that was begun and not ended; failing that, drawn and not begun. */
    async findOpen(owner: string): Promise<OpenAttempt | null> {
      for (const state of ['answering', 'drawn'] as const) {
        const row = await db
          .selectFrom('attempt')
          .innerJoin('story', (join) =>
            join
              .onRef('story.owner', '=', 'attempt.owner')
              .onRef('story.id', '=', 'attempt.story_id'),
          )
          .where('attempt.owner', '=', owner)
          .where('attempt.state', '=', state)
          .where('story.deleted_at', 'is', null)
          .orderBy('attempt.id', 'desc')
          .limit(1)
          .selectAll('attempt')
          .executeTakeFirst()
        if (row) return { attempt: rowToAttempt(row), draftSequence: row.draft_sequence }
      }
      return null
    },

    /** Of the last attempts, the newest that was answered, and neither rated nor skipped rating. */
    async findUnrated(
      owner: string,
    ): Promise<{ id: string; storyId: string; facet: Facet } | null> {
      const row = await db
        .selectFrom(
          db
            .selectFrom('attempt')
            .where('owner', '=', owner)
            .orderBy('id', 'desc')
            .limit(lastAttempts)
            .select(['id', 'owner', 'story_id', 'facet', 'state', 'self_rating'])
            .as('last'),
        )
        .innerJoin('story', (join) =>
          join.onRef('story.owner', '=', 'last.owner').onRef('story.id', '=', 'last.story_id'),
        )
        .where('last.state', '=', 'answered')
        .where('last.self_rating', 'is', null)
        .where('story.deleted_at', 'is', null)
        .orderBy('last.id', 'desc')
        .limit(1)
        .select(['last.id', 'last.story_id', 'last.facet'])
        .executeTakeFirst()
      return row ? { id: row.id, storyId: row.story_id, facet: row.facet } : null
    },

    /** The card drawn last. */
    async lastDrawn(
      owner: string,
    ): Promise<{ id: string; storyId: string; facet: Facet; drawnAt: number } | null> {
      const row = await db
        .selectFrom('attempt')
        .where('owner', '=', owner)
        .orderBy('id', 'desc')
        .limit(1)
        .select(['id', 'story_id', 'facet', 'drawn_at'])
        .executeTakeFirst()
      return row
        ? { id: row.id, storyId: row.story_id, facet: row.facet, drawnAt: row.drawn_at }
        : null
    },

    ...attemptLists(db),
    ...attemptTexts(db),
  }
}
