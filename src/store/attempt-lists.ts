import { sql } from 'kysely'
import type { AnswerMode, DrawKind } from '../core/drill/attempt.ts'
import type { ComparedWeek } from '../core/drill/progress.ts'
import type { Rating } from '../core/judge/dimension.ts'
import type { Facet } from '../core/story/story.ts'
import { columnToRating } from './self-rating.ts'
import type { Db } from './tables.ts'

/** An answered attempt without its text and judgment. */
export interface AnsweredLine {
  id: string
  storyId: string
  facet: Facet
  answeredAt: number
  day: string
  elapsedMs: number
  mode: AnswerMode
  drawKind: DrawKind
  selfRating: Rating | null
  /** Neither rated nor skipped: what was measured is not to be shown yet. */
  unrated: boolean
  overall: number | null
  fluent: boolean
}

export interface CardTotals {
  storyId: string
  facet: Facet
  attempts: number
  fluent: number
  /** Attempts up to the first fluent one; null while there is none. */
  attemptsToFluency: number | null
}

/** An answer as a picture of progress needs it. */
export interface AnswerMark {
  answeredAt: number
  /** Measured, to three decimals; null where nothing was measured. */
  overall: number | null
  selfRating: Rating | null
  fluent: boolean
}

/** The last answers to one card. */
export interface RecentAnswers {
  storyId: string
  facet: Facet
  newestId: string
  /** Newest last. */
  marks: AnswerMark[]
}

export interface CardKey {
  storyId: string
  facet: Facet
}

/** What has been answered, for the page of progress: from indexes and what is folded, never from judgments. */
export const attemptLists = (db: Db) => {
  const answeredOf = (owner: string, { storyId, facet }: CardKey) =>
    db
      .selectFrom('attempt')
      .where('owner', '=', owner)
      .where('story_id', '=', storyId)
      .where('facet', '=', facet)
      .where('answered_at', 'is not', null)

  return {
    /** The last answered attempts of each of some cards, at most `limit` of each, newest last. */
    async recentOfCards(
      owner: string,
      cards: readonly CardKey[],
      limit: number,
    ): Promise<AnsweredLine[]> {
      // Asked for together: every statement is a round trip.
      const [first, ...others] = cards.map((card) =>
        db
          .selectFrom(
            answeredOf(owner, card)
              .orderBy('answered_at', 'desc')
              .limit(limit)
              .select([
                'id',
                'story_id',
                'facet',
                'answered_at',
                'day',
                'elapsed_ms',
                'mode',
                'draw_kind',
                'self_rating',
                'overall',
                'fluent',
              ])
              .as('recent'),
          )
          .selectAll(),
      )
      if (first === undefined) return []
      const rows = await others.reduce((all, one) => all.unionAll(one), first).execute()
      const lines = rows.map((row) => ({
        id: row.id,
        storyId: row.story_id,
        facet: row.facet,
        answeredAt: row.answered_at ?? 0,
        day: row.day ?? '',
        elapsedMs: row.elapsed_ms,
        mode: row.mode,
        drawKind: row.draw_kind,
        selfRating: columnToRating(row.self_rating),
        unrated: row.self_rating === null,
        overall: row.overall,
        fluent: row.fluent === 1,
      }))
      return lines.sort((one, other) => one.answeredAt - other.answeredAt)
    },

    /** The last answers to every card that was ever answered, at most `limit` of each; removed stories included. */
    async listRecent(owner: string, limit: number): Promise<RecentAnswers[]> {
      // One row a card: 750 rows were most of what a request of the page left behind to be collected.
      const newest = sql`
        from attempt
        where owner = card_total.owner and story_id = card_total.story_id
          and facet = card_total.facet and answered_at is not null
        order by answered_at desc`
      const rows = await db
        .selectFrom('card_total')
        .where('owner', '=', owner)
        .select([
          'story_id',
          'facet',
          sql<string | null>`(select id ${newest} limit 1)`.as('newest_id'),
          sql<string | null>`(
            select string_agg(mark, ',') from (
              select '[' || answered_at
                || ',' || coalesce(cast(round(cast(overall as numeric), 3) as text), 'null')
                || ',' || coalesce(cast(self_rating as text), 'null')
                || ',' || coalesce(fluent, 0) || ']' as mark
              ${newest} limit ${limit}) as newest)`.as('marks'),
        ])
        .execute()
      return rows.flatMap(({ story_id, facet, newest_id, marks }) =>
        newest_id === null || marks === null
          ? []
          : [{ storyId: story_id, facet, newestId: newest_id, marks: readMarks(marks) }],
      )
    },

    /** Answered and fluent attempts of every card, removed stories included. */
    async listCardTotals(owner: string): Promise<CardTotals[]> {
      return db
        .selectFrom('card_total')
        .where('owner', '=', owner)
        .select([
          'story_id as storyId',
          'facet',
          'attempts',
          'fluent',
          'to_fluency as attemptsToFluency',
        ])
        .execute()
    },

    /** Self-rating against measured, by week, oldest first. */
    async listComparedWeeks(owner: string): Promise<ComparedWeek[]> {
      return db
        .selectFrom('compared_week')
        .where('owner', '=', owner)
        .orderBy('week')
        .select(['week', 'attempts', 'self_sum as selfSum', 'overall_sum as overallSum'])
        .execute()
    },
  }
}

type Mark = [
  answeredAt: number,
  overall: number | null,
  selfRating: Rating | 0 | null,
  fluent: 0 | 1,
]

/** Reads what `listRecent` has the engine write. */
const readMarks = (marks: string): AnswerMark[] =>
  (JSON.parse(`[${marks}]`) as Mark[])
    .map(([answeredAt, overall, selfRating, fluent]) => ({
      answeredAt,
      overall,
      selfRating: columnToRating(selfRating),
      fluent: fluent === 1,
    }))
    .sort((one, other) => one.answeredAt - other.answeredAt)
