import { createRandom, pickWeighted } from '../random.ts'
import type { Facet } from '../story/story.ts'
import type { Standing } from './card.ts'
import { isDue } from './is-due.ts'

/** A card of the active five as the draw sees it. */
export interface DrawableCard {
  storyId: string
  facet: Facet
  standing: Standing
  /** Milliseconds since 1970; `now` or earlier where it is due. */
  dueAt: number
}

export interface DrawRequest {
  /** Null draws from every facet. */
  facet: Facet | null
  /** Draws all the same where nothing is due. */
  early: boolean
  now: number
  seed: number
  /** The card that was drawn last, in whatever scope. */
  last: { storyId: string; facet: Facet } | null
  /** Draws among these where enough of them are due; left out, among all. */
  among?: readonly { storyId: string; facet: Facet }[] | undefined
}

export type DrawOutcome =
  | { kind: 'drawn'; card: DrawableCard; early: boolean; dueCount: number }
  | { kind: 'nothing-due'; nextAt: number; nextCount: number }
  | { kind: 'no-stories' }

/** One knows what comes out of fewer, and that is practice: then every due card is in the draw. */
export const fewestAmong = 3

/** Thin cards come up a little more often; no standing ever rules a card out. */
const weightByStanding: Record<Standing, number> = {
  missing: 1.25,
  thin: 1.5,
  specific: 1.25,
  fluent: 1,
  retired: 1,
}

/**
 * A random due card. The card drawn last is not drawn again while another is due. Where nothing is due, says
 * when the next cards are (`nextAt`, and how many by then), or draws early where that was asked for.
 */
export function drawCard(cards: readonly DrawableCard[], request: DrawRequest): DrawOutcome {
  const inScope = cards.filter((card) => request.facet === null || card.facet === request.facet)
  if (inScope.length === 0) return { kind: 'no-stories' }

  const due = inScope.filter((card) => isDue(card, request.now))
  if (due.length === 0 && !request.early) {
    const nextAt = Math.min(...inScope.map((card) => card.dueAt))
    const nextCount = inScope.filter((card) => isDue(card, nextAt)).length
    return { kind: 'nothing-due', nextAt, nextCount }
  }
  const pool = withoutLast(amongThese(due.length > 0 ? due : inScope, request.among), request.last)
  const card = pickWeighted(
    createRandom(request.seed),
    pool,
    ({ standing }) => weightByStanding[standing],
  )
  return { kind: 'drawn', card, early: due.length === 0, dueCount: due.length }
}

function amongThese(
  pool: readonly DrawableCard[],
  among: DrawRequest['among'] = [],
): readonly DrawableCard[] {
  const named = pool.filter((card) =>
    among.some(({ storyId, facet }) => storyId === card.storyId && facet === card.facet),
  )
  return named.length >= fewestAmong ? named : pool
}

function withoutLast(
  pool: readonly DrawableCard[],
  last: DrawRequest['last'],
): readonly DrawableCard[] {
  const others = pool.filter((card) => card.storyId !== last?.storyId || card.facet !== last.facet)
  return others.length > 0 ? others : pool
}
