import type { SelectQueryBuilder } from 'kysely'
import type { AnswerMode, DrawKind } from '../core/drill/attempt.ts'
import type { Rating } from '../core/judge/dimension.ts'
import type { Facet } from '../core/story/story.ts'
import { columnToRating } from './self-rating.ts'
import type { Db, Tables } from './tables.ts'

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

export interface CardKey {
  storyId: string
  facet: Facet
}

/** Cards asked about in one statement; SQLite joins at most 500 selects. */
const cardsAtOnce = 100

/** The rows of one query for each card, asked for together: every statement is a round trip. */
const unionOf = async <Row>(
  cards: readonly CardKey[],
  query: (card: CardKey) => SelectQueryBuilder<Tables, never, Row>,
): Promise<Row[]> => {
  const rows: Row[] = []
  for (let from = 0; from < cards.length; from += cardsAtOnce) {
    const [first, ...others] = cards.slice(from, from + cardsAtOnce).map(query)
    const union = others.reduce((all, one) => all?.unionAll(one), first)
    if (union) rows.push(...((await union.execute()) as Row[]))
  }
  return rows
}

/** What has been answered, for the page of progress: from indexes and folded days, never from judgments. */
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
      const rows = await unionOf(cards, (card) =>
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
        overall: row.overall,
        fluent: row.fluent === 1,
      }))
      return lines.sort((one, other) => one.answeredAt - other.answeredAt)
    },

    /** How many answered attempts each of some cards took up to its first fluent one; cards without one are left out. */
    async attemptsToFluency(
      owner: string,
      cards: readonly CardKey[],
    ): Promise<(CardKey & { attempts: number })[]> {
      const rows = await unionOf(cards, (card) => {
        const first = answeredOf(owner, card)
          .where('fluent', '=', 1)
          .orderBy('answered_at')
          .limit(1)
          .select('answered_at')
        return answeredOf(owner, card)
          .where('answered_at', '<=', first)
          .groupBy(['story_id', 'facet'])
          .select((select) => ['story_id', 'facet', select.fn.countAll<number>().as('attempts')])
      })
      return rows.map(({ story_id, ...row }) => ({ storyId: story_id, ...row }))
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
  }
}
