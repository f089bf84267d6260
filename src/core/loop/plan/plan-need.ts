import { isDue } from '../../drill/is-due.ts'
import { fluentToRetire } from '../../drill/limits.ts'
import type { Facet } from '../../story/story.ts'
import { concernMeanings } from '../debrief/concern.ts'
import type { PlanAsked, PlanCard, PlanConcern, PlanInput, PlanMock } from './plan.ts'

/** An answer of 90 seconds and as long to read what it proved. */
export const minutesADraw = 3

const dayMs = 24 * 60 * 60 * 1000

/** How often a panel asks after each facet, as `choose-story` weighs them; the mean is 1. */
const askedWeight: Readonly<Record<Facet, number>> = {
  disagreement: 1.2,
  'near-failure': 1.2,
  stakeholder: 1,
  lesson: 0.8,
  handoff: 0.8,
}

/** Why a card is in the plan: the one reason that matters most. */
export type PlanReason =
  | { kind: 'concern'; concern: PlanConcern }
  | { kind: 'asked'; asked: PlanAsked }
  | { kind: 'mock'; mock: PlanMock }
  | { kind: 'last-days' }
  | { kind: 'check' }
  | { kind: 'new' }
  | { kind: 'thin' }
  | { kind: 'almost' }
  | { kind: 'lost' }
  | { kind: 'again' }

/** A card with how much it needs a draw now; 0 where it is at rest. */
export interface NeedyCard {
  card: PlanCard
  need: number
  reason: PlanReason
}

/** What the need is reckoned from besides the card. */
export interface NeedContext {
  now: number
  /** Days to the next round; null without one. */
  daysLeft: number | null
  /** When the last three days begin, milliseconds since 1970; null without a round ahead. */
  lastDaysAt: number | null
  concerns: readonly PlanConcern[]
  asked: readonly PlanAsked[]
  mocks: readonly PlanMock[]
}

/**
 * How long a card rests whose last answer was not fluent, as a share of the days left and in days. It rests no less
 * than the others: in the simulation, cards that fail and come back at once take the time of those that would hold.
 */
const retryShare = 0.3
const shortestRetry = 0.75
const longestRetry = 3
/** The longest and shortest rest after a first and a second fluent answer, in days. */
const shortestRest = 0.9
const longestRest = [3, 6] as const
/** A rest that was overrun so many times over is no more urgent than that. */
const mostOverdue = 9
/** A card that nobody has answered goes before one that has rested four times its gap: each is met once, and early. */
const untouched = 4
/** Below this a card is at rest: about a third of its gap has passed. */
export const restsBelow = 0.35

const concernBoost = 1.8
/** What a real panel asked and got a thin answer to says as much as what it said afterwards. */
const askedBoost = 1.8
const mockBoost = 1.6
/** For how long a mock round speaks for a card that was not answered since, in days. */
const mockSpeaksDays = 14

/** Every card with its need, the neediest first. */
export function rankByNeed(cards: readonly PlanCard[], context: NeedContext): NeedyCard[] {
  return cards
    .map((card) => toNeedy(card, context))
    .toSorted(
      (one, other) =>
        other.need - one.need ||
        (one.card.storyId < other.card.storyId
          ? -1
          : Number(one.card.storyId !== other.card.storyId)),
    )
}

function toNeedy(card: PlanCard, context: NeedContext): NeedyCard {
  const { now, lastDaysAt } = context
  const concern = findConcern(card, context.concerns)
  const asked = findAsked(card, context.asked)
  const mock = findMock(card, context)
  const overdue = overdueOf(card, context)
  const boost =
    (concern === undefined ? 1 : concernBoost) *
    (asked === undefined ? 1 : askedBoost) *
    (mock === undefined ? 1 : mockBoost)
  const isLast = lastDaysAt !== null && now >= lastDaysAt
  const comesLast = isLast && (card.lastAnsweredAt ?? 0) < lastDaysAt
  // In the last days every card comes up once before any comes twice.
  const last = !isLast ? 1 : comesLast ? 2.5 : card.lastFluent === true ? 0.25 : 0.9
  const floor = comesLast ? restsBelow : 0
  const need = Math.max(floor, overdue) * askedWeight[card.facet] * boost * last
  return { card, need, reason: chooseReason(card, { concern, asked, mock, comesLast }) }
}

/** How far past its rest a card is, 0 to `mostOverdue`. */
function overdueOf(card: PlanCard, { now, daysLeft }: NeedContext): number {
  if (card.lastAnsweredAt === null) return untouched
  const elapsed = Math.max(0, now - card.lastAnsweredAt) / dayMs
  if (card.standing === 'retired') return isDue(card, now) ? 1.5 : 0
  const rested = Math.min(mostOverdue, elapsed / restOf(card, daysLeft))
  return rested * (card.lastFluent !== true || card.fluent > 1 ? 0.9 : 1)
}

/** How long an answered card that is not retired rests, in days. */
export function restOf(card: PlanCard, daysLeft: number | null): number {
  if (card.lastFluent !== true) {
    const retry = Math.max(shortestRetry, (daysLeft ?? Infinity) * retryShare)
    return Math.min(longestRetry, retry)
  }
  const longest = longestRest[card.fluent > 1 ? 1 : 0]
  return daysLeft === null ? longest : Math.min(longest, Math.max(shortestRest, daysLeft / 5))
}

/** Whether the last answer was not fluent: where a day has room, the card comes back before it has rested. */
export const comesSoon = ({ standing, lastAnsweredAt, lastFluent }: PlanCard): boolean =>
  standing !== 'retired' && lastAnsweredAt !== null && lastFluent !== true

function findConcern(card: PlanCard, concerns: readonly PlanConcern[]): PlanConcern | undefined {
  if (card.standing === 'retired') return undefined
  return concerns.find(
    ({ concern, storyIds }) =>
      concernMeanings[concern].facets.includes(card.facet) &&
      (storyIds.length === 0 || storyIds.includes(card.storyId)),
  )
}

/** The newest real round whose answer here was thin or missing, where no fluent answer came since. */
function findAsked(card: PlanCard, asked: readonly PlanAsked[]): PlanAsked | undefined {
  if (card.standing === 'retired') return undefined
  const isMended = ({ at }: PlanAsked) =>
    at !== null && card.lastFluent === true && (card.lastAnsweredAt ?? 0) > at
  const own = asked.filter((one) => one.facet === card.facet && !isMended(one))
  return (
    own.find(({ storyId }) => storyId === card.storyId) ??
    own.find(({ storyId }) => storyId === null)
  )
}

/** The newest round that told this story, where it found the card thin and no fluent answer came since. */
function findMock(card: PlanCard, { now, mocks }: NeedContext): PlanMock | undefined {
  const mock = mocks.find(({ storyId }) => storyId === card.storyId)
  if (mock === undefined || now - mock.at > mockSpeaksDays * dayMs) return undefined
  const mended = card.lastFluent === true && (card.lastAnsweredAt ?? 0) > mock.at
  return mock.thinFacets.includes(card.facet) && !mended ? mock : undefined
}

function chooseReason(
  card: PlanCard,
  {
    concern,
    asked,
    mock,
    comesLast,
  }: {
    concern: PlanConcern | undefined
    asked: PlanAsked | undefined
    mock: PlanMock | undefined
    comesLast: boolean
  },
): PlanReason {
  // A question that was asked of this very card says more than a concern about all that it stands for.
  if (asked !== undefined && asked.storyId === card.storyId) return { kind: 'asked', asked }
  if (concern !== undefined) return { kind: 'concern', concern }
  if (asked !== undefined) return { kind: 'asked', asked }
  if (mock !== undefined) return { kind: 'mock', mock }
  if (comesLast) return { kind: 'last-days' }
  if (card.standing === 'retired') return { kind: 'check' }
  if (card.lastAnsweredAt === null) return { kind: 'new' }
  if (card.standing === 'thin' || card.standing === 'missing') return { kind: 'thin' }
  if (card.lastFluent === false) return { kind: 'lost' }
  return { kind: card.fluent === fluentToRetire - 1 ? 'almost' : 'again' }
}

/** The context of an input. */
export function toNeedContext(
  { now, concerns, asked, mocks }: PlanInput,
  daysLeft: number | null,
  lastDays: number,
): NeedContext {
  return {
    now,
    daysLeft,
    lastDaysAt: daysLeft === null ? null : now + (daysLeft - lastDays) * dayMs,
    concerns,
    asked,
    mocks,
  }
}
