import type { Facet } from '../story/story.ts'
import { scheduleAfterRetirement } from '../schedule/schedule.ts'
import type { Fluency } from './attempt.ts'
import type { CardState, FluentMark, LastAnswer } from './card.ts'
import { fluentToRetire } from './limits.ts'

/**
 * The later of two marks lies on another day when its calendar day is later and this much time has passed, in
 * milliseconds: midnight within one sitting, or a change of time zone, makes no second day.
 */
export const dayGapMs = 6 * 60 * 60 * 1000

/**
 * Wall clock and answering clock may differ by this much over one answer, in milliseconds, before the wall clock
 * counts as having jumped. A reload costs minutes; only what comes near `dayGapMs` could make a false day.
 */
const clockSlackMs = 60 * 60 * 1000

/** What can happen to a card. `round`: the card's facet was asked in a mock round. */
export type CardEvent =
  | {
      kind: 'answered'
      startedAt: number
      answeredAt: number
      elapsedMs: number
      /** The person's calendar day at `answeredAt`, YYYY-MM-DD. */
      day: string
      fluency: Fluency
      /** What the answer shows of the card; null where it was not measured. */
      shown?: LastAnswer | null
    }
  | {
      kind: 'round'
      at: number
      thin: boolean
      /** What it shows of the card; null where it held in part. */
      shown?: LastAnswer | null
    }

/** `retired`: the event retired the card. `returned`: it brought a retired card back to the draw. */
export type CardChange = 'retired' | 'returned' | null

/** A card nobody has answered yet. */
export function newCard(storyId: string, facet: Facet): CardState {
  return {
    storyId,
    facet,
    fluent: [],
    attempts: 0,
    lastAnsweredAt: null,
    lastFluent: null,
    retiredAt: null,
    memory: null,
  }
}

/**
 * The card after one event. Answers must be given in the order in which they were kept, and each once.
 * A self-rating is no event: it changes nothing here.
 */
export function advanceCard(
  card: CardState,
  event: CardEvent,
): { card: CardState; change: CardChange } {
  if (event.kind === 'round') return afterRound(card, event)

  const now = event.answeredAt
  const { fluency, shown } = event
  const answered: CardState = {
    ...card,
    attempts: card.attempts + 1,
    lastAnsweredAt: now,
    ...(shown ? { lastAnswer: shown } : {}),
  }
  if (!fluency.fluent) {
    // Practice on a chosen card and content that was not measured prove nothing, for or against.
    const { kind } = fluency.reason
    if (kind === 'chosen-card' || kind === 'not-measured') return { card: answered, change: null }
    return loseFluency(answered, now)
  }

  const fluent: CardState = { ...answered, lastFluent: true }
  if (fluent.retiredAt !== null) {
    const memory = scheduleAfterRetirement(fluent.memory, 'passed', now)
    return { card: { ...fluent, memory }, change: null }
  }
  const marks = addMark(fluent.fluent, event)
  if (!marksRetire(marks)) return { card: { ...fluent, fluent: marks }, change: null }
  const memory = scheduleAfterRetirement(fluent.memory, 'passed', now)
  return { card: { ...fluent, fluent: marks, retiredAt: now, memory }, change: 'retired' }
}

/** Whether these marks retire a card: three at least, two of them on two days. */
export function marksRetire(marks: readonly FluentMark[]): boolean {
  return marks.length >= fluentToRetire && onTwoDays(marks)
}

/** Whether any two marks lie on two days (see `dayGapMs`). */
export function onTwoDays(marks: readonly FluentMark[]): boolean {
  return marks.some((one) =>
    marks.some((other) => one.day < other.day && other.at - one.at >= dayGapMs),
  )
}

function afterRound(
  card: CardState,
  event: Extract<CardEvent, { kind: 'round' }>,
): { card: CardState; change: CardChange } {
  const { shown } = event
  if (!event.thin) return { card: shown ? { ...card, lastAnswer: shown } : card, change: null }
  const lastAnswer = shown ?? card.lastAnswer
  const thin: CardState = {
    ...card,
    lastAnsweredAt: event.at,
    // An older specific answer must not speak for a card that a round found thin.
    ...(lastAnswer ? { lastAnswer: { ...lastAnswer, standing: 'thin', lacks: [] } } : {}),
  }
  return loseFluency(thin, event.at)
}

/** A retired card returns to the draw without its marks; a card that never left keeps the marks it has. */
function loseFluency(card: CardState, now: number): { card: CardState; change: CardChange } {
  const lost: CardState = { ...card, lastFluent: false }
  if (lost.retiredAt === null) return { card: lost, change: null }
  const memory = scheduleAfterRetirement(lost.memory, 'failed', now)
  return { card: { ...lost, fluent: [], retiredAt: null, memory }, change: 'returned' }
}

/**
 * Marks with the one this answer leaves. Where the wall clock jumped during the answer (a closed lid, a clock set
 * anew), the answer counts but makes no second day: it is dated like the mark before it, or, being the first, to
 * the earlier time with the later day.
 *
 * Older marks from the future are dated to now, since the clock was set back in between. Marks beyond the third
 * are dropped from the middle: the first and the newest decide whether two days are reached.
 */
function addMark(
  marks: readonly FluentMark[],
  event: Extract<CardEvent, { kind: 'answered' }>,
): FluentMark[] {
  const { startedAt, answeredAt, elapsedMs, day } = event
  const now = { at: answeredAt, day }
  const dated = marks.map((mark) => (mark.at > answeredAt ? now : mark))

  const jumped = Math.abs(answeredAt - startedAt - elapsedMs) > clockSlackMs
  const first = { at: Math.min(startedAt, answeredAt), day }
  const all = [...dated, jumped ? (dated.at(-1) ?? first) : now]
  if (all.length <= fluentToRetire) return all
  return [...all.slice(0, 1), ...all.slice(-(fluentToRetire - 1))]
}
