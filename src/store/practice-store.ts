import type { Selectable } from 'kysely'
import type { AnswerMode } from '../core/drill/attempt.ts'
import { Judgment } from '../core/judge/judgment.ts'
import { type Practice, PracticeSetup, TickedSignals } from '../core/practice/practice.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { type Db, inTransaction, type Tables } from './tables.ts'

/** A telling that is open, and the number of its newest draft (0 before the first). */
export interface OpenPractice {
  practice: Practice
  draftSequence: number
}

export type SavePracticeDraftResult =
  | { kind: 'saved' }
  /** A newer draft is kept; `sequence` is its number. */
  | { kind: 'superseded'; sequence: number }
  | { kind: 'closed' }
  | { kind: 'not-found' }

export type EndPracticeResult =
  /** This very telling may have been kept before. */
  { kind: 'told'; practice: Practice } | { kind: 'closed' } | { kind: 'not-found' }

const rowToPractice = (row: Selectable<Tables['practice']>): Practice => ({
  id: row.id,
  storyId: row.story_id,
  answerId: row.answer_id,
  state: row.state,
  begunAt: row.begun_at,
  toldAt: row.told_at,
  elapsedMs: row.elapsed_ms,
  mode: row.mode,
  text: row.text,
  setup: jsonToValue(row.setup, PracticeSetup),
  judgment: row.judgment === null ? null : jsonToValue(row.judgment, Judgment),
  ticked: jsonToValue(row.ticked, TickedSignals),
})

/** The tellings that one owner practised against the clock. Times in milliseconds. */
export const practiceStore = (db: Db) => {
  const rowOf = (within: Db, owner: string, id: string) =>
    within
      .selectFrom('practice')
      .where('owner', '=', owner)
      .where('id', '=', id)
      .selectAll()
      .executeTakeFirst()

  const listTold = async (
    owner: string,
    of: 'story_id' | 'answer_id',
    id: string,
    limit: number,
  ): Promise<Practice[]> => {
    const rows = await db
      .selectFrom('practice')
      .where('owner', '=', owner)
      .where(of, '=', id)
      .where('state', '=', 'told')
      .orderBy('id', 'desc')
      .limit(limit)
      .selectAll()
      .execute()
    return rows.map(rowToPractice)
  }

  return {
    async get(owner: string, id: string): Promise<OpenPractice | null> {
      const row = await rowOf(db, owner, id)
      return row ? { practice: rowToPractice(row), draftSequence: row.draft_sequence } : null
    },

    /** Keeps a telling that is about to begin. Its story and answer must be kept where it has them. */
    async begin(
      owner: string,
      practice: Pick<Practice, 'id' | 'storyId' | 'answerId' | 'setup'> & { at: number },
    ): Promise<Practice> {
      const row = await db
        .insertInto('practice')
        .values({
          owner,
          id: practice.id,
          story_id: practice.storyId,
          answer_id: practice.answerId,
          state: 'begun',
          begun_at: practice.at,
          told_at: null,
          elapsed_ms: 0,
          mode: 'typed',
          text: '',
          draft_sequence: 0,
          setup: valueToJson(practice.setup),
          judgment: null,
          ticked: '[]',
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return rowToPractice(row)
    },

    /** Keeps what is typed so far, unless a newer draft is kept or the telling is over. */
    async saveDraft(
      owner: string,
      id: string,
      draft: { sequence: number; text: string; elapsedMs: number },
    ): Promise<SavePracticeDraftResult> {
      return inTransaction(db, async (within) => {
        const { sequence, text, elapsedMs } = draft
        const written = await within
          .updateTable('practice')
          .set({ draft_sequence: sequence, text, elapsed_ms: elapsedMs })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('state', '=', 'begun')
          .where('draft_sequence', '<', sequence)
          .executeTakeFirst()
        if (written.numUpdatedRows > 0n) return { kind: 'saved' }
        const row = await rowOf(within, owner, id)
        if (row === undefined) return { kind: 'not-found' }
        return row.state === 'begun'
          ? { kind: 'superseded', sequence: row.draft_sequence }
          : { kind: 'closed' }
      })
    },

    /** Ends a telling with its text. The same text again changes nothing; another one is refused. */
    async end(
      owner: string,
      id: string,
      told: {
        text: string
        elapsedMs: number
        mode: AnswerMode
        at: number
        judgment: Judgment | null
        /** The story it was told from. */
        storyId: string | null
      },
    ): Promise<EndPracticeResult> {
      return inTransaction(db, async (within) => {
        const { text, elapsedMs, mode, at, judgment, storyId } = told
        const row = await within
          .updateTable('practice')
          .set({
            state: 'told',
            story_id: storyId,
            told_at: at,
            elapsed_ms: elapsedMs,
            mode,
            text,
            judgment: judgment === null ? null : valueToJson(judgment),
          })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('state', '=', 'begun')
          .returningAll()
          .executeTakeFirst()
        if (row !== undefined) return { kind: 'told', practice: rowToPractice(row) }
        const before = await rowOf(within, owner, id)
        if (before === undefined) return { kind: 'not-found' }
        return before.state === 'told' && before.text === text && before.mode === mode
          ? { kind: 'told', practice: rowToPractice(before) }
          : { kind: 'closed' }
      })
    },

    /** Keeps which signals came across in the place of those kept before. False where no such telling came to an end. */
    async setTicked(owner: string, id: string, ticked: readonly string[]): Promise<boolean> {
      const result = await db
        .updateTable('practice')
        .set({ ticked: valueToJson(ticked) })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('state', '=', 'told')
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Places a telling that came to an end in a story. False where there is no such telling. */
    async setStory(owner: string, id: string, storyId: string): Promise<boolean> {
      const result = await db
        .updateTable('practice')
        .set({ story_id: storyId })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('state', '=', 'told')
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** Puts an open telling away. False where there is none that is open. */
    async putAway(owner: string, id: string): Promise<boolean> {
      const result = await db
        .updateTable('practice')
        .set({ state: 'put-away' })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('state', '=', 'begun')
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    /** The guides that tellings which came to an end were practised from, the newest telling of each. */
    async listGuides(
      owner: string,
    ): Promise<{ id: string; guide: string; question: string; storyId: string | null }[]> {
      const rows = await db
        .selectFrom('practice')
        .where('owner', '=', owner)
        .where('state', '=', 'told')
        .where('answer_id', 'is', null)
        .orderBy('id', 'desc')
        .select(['id', 'story_id', 'setup'])
        .execute()
      const newest = new Map<
        string,
        { id: string; guide: string; question: string; storyId: string | null }
      >()
      for (const { id, story_id: storyId, setup } of rows) {
        const { guide, question } = jsonToValue(setup, PracticeSetup)
        if (guide !== null && !newest.has(guide))
          newest.set(guide, { id, guide, question, storyId })
      }
      return [...newest.values()]
    },

    /** The tellings of one story that came to an end, with a built answer or without, the newest first. */
    listOfStory: (owner: string, storyId: string, limit: number): Promise<Practice[]> =>
      listTold(owner, 'story_id', storyId, limit),

    /** Every telling that came to an end, the newest first. */
    async listAllTold(owner: string): Promise<Practice[]> {
      const rows = await db
        .selectFrom('practice')
        .where('owner', '=', owner)
        .where('state', '=', 'told')
        .orderBy('id', 'desc')
        .selectAll()
        .execute()
      return rows.map(rowToPractice)
    },

    /** The tellings of one answer that came to an end, the newest first. */
    listOfAnswer: (owner: string, answerId: string, limit: number): Promise<Practice[]> =>
      listTold(owner, 'answer_id', answerId, limit),
  }
}
