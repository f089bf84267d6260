import type { AnswerMode, DrawKind } from '../core/drill/attempt.ts'
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
  overall: number | null
  fluent: boolean
}

export interface CardTotals {
  storyId: string
  facet: Facet
  attempts: number
  fluent: number
}

/** One day's attempts that have both a self-rating and a measured overall: their count and the two sums. */
export interface ComparedDay {
  day: string
  compared: number
  selfSum: number
  overallSum: number
}

/** What has been answered, for the page of progress: from indexes and folded days, never from judgments. */
export const attemptLists = (db: Db) => ({
  /** The last answered attempts of one card, newest last. */
  async recentOfCard(
    owner: string,
    storyId: string,
    facet: Facet,
    limit = 30,
  ): Promise<AnsweredLine[]> {
    const rows = await db
      .selectFrom('attempt')
      .where('owner', '=', owner)
      .where('story_id', '=', storyId)
      .where('facet', '=', facet)
      .where('answered_at', 'is not', null)
      .orderBy('answered_at', 'desc')
      .limit(limit)
      .select([
        'id',
        'answered_at',
        'day',
        'elapsed_ms',
        'mode',
        'draw_kind',
        'self_rating',
        'overall',
        'fluent',
      ])
      .execute()
    return rows.reverse().map((row) => ({
      id: row.id,
      storyId,
      facet,
      answeredAt: row.answered_at ?? 0,
      day: row.day ?? '',
      elapsedMs: row.elapsed_ms,
      mode: row.mode,
      drawKind: row.draw_kind,
      selfRating: columnToRating(row.self_rating),
      overall: row.overall,
      fluent: row.fluent === 1,
    }))
  },

  /** How many answered attempts a card took up to its first fluent one; null while there is none. */
  async attemptsToFluency(owner: string, storyId: string, facet: Facet): Promise<number | null> {
    const ofCard = db
      .selectFrom('attempt')
      .where('owner', '=', owner)
      .where('story_id', '=', storyId)
      .where('facet', '=', facet)
    const first = await ofCard
      .where('answered_at', 'is not', null)
      .where('fluent', '=', 1)
      .orderBy('answered_at')
      .limit(1)
      .select('answered_at')
      .executeTakeFirst()
    if (!first) return null
    const counted = await ofCard
      .where('answered_at', '<=', first.answered_at)
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return counted.count
  },

  /** Answered and fluent attempts of every card, removed stories included. */
  async listCardTotals(owner: string): Promise<CardTotals[]> {
    const rows = await db
      .selectFrom('card_day')
      .where('owner', '=', owner)
      .groupBy(['story_id', 'facet'])
      .select((select) => [
        'story_id',
        'facet',
        select.fn.sum<number>('attempts').as('attempts'),
        select.fn.sum<number>('fluent').as('fluent'),
      ])
      .execute()
    return rows.map(({ story_id, ...totals }) => ({ storyId: story_id, ...totals }))
  },

  /** Self-rating against measured, by day, oldest first. */
  async listComparedDays(owner: string): Promise<ComparedDay[]> {
    const rows = await db
      .selectFrom('card_day')
      .where('owner', '=', owner)
      .where('compared', '>', 0)
      .groupBy('day')
      .orderBy('day')
      .select((select) => [
        'day',
        select.fn.sum<number>('compared').as('compared'),
        select.fn.sum<number>('self_sum').as('selfSum'),
        select.fn.sum<number>('overall_sum').as('overallSum'),
      ])
      .execute()
    return rows
  },
})
