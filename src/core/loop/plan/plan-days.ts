import { addDays, daysFromTo } from '../calendar-day.ts'
import { tellsStories } from '../tells-stories.ts'
import type { CardRef, NamedCard, PlanCard, PlanDay, PlanInput, PlanLoopRound } from './plan.ts'
import { comesSoon, minutesADraw, restOf } from './plan-need.ts'

type Dated = Pick<PlanInput, 'today' | 'rounds' | 'loopDay'>

/** The days on which stories are told at a company, today among them, each once, the nearest first. */
function listLoopDays({ today, rounds, loopDay }: Dated): string[] {
  const days = [
    ...listStoryRounds(rounds).map(({ day }) => day),
    ...(loopDay === null ? [] : [loopDay]),
  ]
  return [...new Set(days)].filter((day) => day >= today).toSorted()
}

/** The next of them; null without one. */
export const nextLoopDay = (input: Dated): string | null => listLoopDays(input)[0] ?? null

/** Every card comes up once more in so many days before a round. */
export const lastDays = 3

const dayMs = 24 * 60 * 60 * 1000
const mostDays = 60
const daysWithoutLoop = 14

/**
 * The days up to the last round ahead, with what comes up on each. `first`: the cards of today. A card comes back
 * after a fifth of the days that are left then, as the schedule has it, and once in the last three before each round;
 * where a day is full the rest waits for the next.
 */
export function planDays(
  input: PlanInput,
  first: readonly NamedCard[],
  byNeed: readonly PlanCard[],
): PlanDay[] {
  const { now, today, rounds, minutes } = input
  const loopDays = listLoopDays(input)
  const last = [...loopDays, ...rounds.map(({ day }) => day)].toSorted().at(-1)
  const span = last === undefined ? daysWithoutLoop : daysFromTo(today, last) + 1
  const days = Array.from({ length: Math.min(mostDays, span) }, (_, index) => addDays(today, index))
  const cardsByDay = placeCards(days.length, first, byNeed, {
    perDay: Math.floor(minutes / minutesADraw),
    targets: loopDays.map((day) => daysFromTo(today, day)),
    now,
  })
  return days.map((day, index) => {
    const cards = cardsByDay[index] ?? []
    return {
      day,
      daysLeft: leftOn(day, loopDays),
      cards,
      minutes: cards.length * minutesADraw,
      rounds: rounds.filter((round) => round.day === day),
    }
  })
}

const leftOn = (day: string, ahead: readonly string[]): number | null => {
  const next = ahead.find((one) => one >= day)
  return next === undefined ? null : daysFromTo(day, next)
}

interface Wanted {
  card: PlanCard
  /** The day on which it comes up next, from today. */
  at: number
  /** Where a day before that has room, it comes up then, once. */
  soon: boolean
}

/** Cards for each day from today on; `targets` are the days to each round, the nearest first. */
function placeCards(
  days: number,
  first: readonly NamedCard[],
  byNeed: readonly PlanCard[],
  { perDay, targets, now }: { perDay: number; targets: readonly number[]; now: number },
): NamedCard[][] {
  const placed: NamedCard[][] = Array.from({ length: days }, () => [])
  placed[0] = [...first]
  const [next = null] = targets
  // Those that are not for today come up from tomorrow on, in the order of their need; checks when they are due, and
  // what was answered once it has rested.
  const wanted = byNeed.map((card, index): Wanted => {
    const soon = comesSoon(card)
    if (isAmong(card, first)) return { card, soon, at: gapAfter(0, next) }
    if (card.standing === 'retired') return { card, soon, at: dayOf(card.dueAt, now) }
    const turn = 1 + Math.floor(Math.max(0, index - first.length) / Math.max(1, perDay))
    if (card.lastAnsweredAt === null) return { card, soon, at: turn }
    return { card, soon, at: dayOf(card.lastAnsweredAt + restOf(card, next) * dayMs, now) }
  })
  const placeBetween = (from: number, to: number, target: number | null): void => {
    for (let day = from; day < Math.min(days, to); day++) {
      const due = wanted.filter(({ at }) => at <= day).toSorted((one, other) => one.at - other.at)
      for (const one of due.slice(0, perDay)) {
        placed[day]?.push(refOf(one.card))
        one.soon = false
        one.at = day + gapAfter(day, target)
      }
      // What was not fluent comes back on the next day that has room.
      const soon = wanted.filter((one) => one.soon && !isAmong(one.card, placed[day] ?? []))
      for (const one of soon.slice(0, Math.max(0, perDay - due.length))) {
        placed[day]?.push(refOf(one.card))
        one.soon = false
        one.at = day + gapAfter(day, target)
      }
    }
  }
  let from = 1
  for (const [index, target] of targets.entries()) {
    const begin = Math.max(0, target - lastDays, index === 0 ? 0 : from)
    placeBetween(from, begin, target)
    // What came up since the last days began need not come again.
    const since = now - (lastDays - target) * dayMs
    const open = byNeed.filter((card) => target >= lastDays || (card.lastAnsweredAt ?? 0) < since)
    placeLast(placed, open, { target, begin })
    fillLast(placed, byNeed, { target, begin, perDay })
    from = target + 1
    const gap = gapAfter(target, targets[index + 1] ?? null)
    for (const one of wanted) one.at = target + (one.card.standing === 'retired' ? gap : 1)
  }
  if (next === null) placeBetween(from, days, null)
  return placed
}

/** The day from today on which a moment falls, tomorrow at the earliest. */
const dayOf = (at: number, now: number): number => Math.max(1, Math.ceil((at - now) / dayMs))

const refOf = ({ storyId, facet, storyName }: NamedCard): NamedCard => ({
  storyId,
  facet,
  storyName,
})

const isAmong = (card: CardRef, cards: readonly CardRef[]): boolean =>
  cards.some(({ storyId, facet }) => storyId === card.storyId && facet === card.facet)

/** Spreads cards over the last days before a round; what comes up in the three before it anyway counts. */
function placeLast(
  placed: NamedCard[][],
  byNeed: readonly PlanCard[],
  { target, begin }: { target: number; begin: number },
): void {
  const from = Math.max(begin, 1)
  const open = Math.min(target, placed.length) - from
  const done = placed.slice(Math.max(0, target - lastDays), from).flat()
  const rest = byNeed.filter((card) => !isAmong(card, done))
  if (open <= 0) {
    // The next round is today or tomorrow: what is left comes up today.
    if (begin === 0 && target <= 1) placed[0]?.push(...rest.map(refOf))
    return
  }
  // The neediest come last, when least can be forgotten.
  const perDay = Math.ceil(rest.length / open)
  for (const [index, card] of rest.toReversed().entries())
    placed[from + Math.floor(index / perDay)]?.push(refOf(card))
}

/** Where the last days before a round have room left, open cards come up again: those longest not seen, then by need. */
function fillLast(
  placed: NamedCard[][],
  byNeed: readonly PlanCard[],
  { target, begin, perDay }: { target: number; begin: number; perDay: number },
): void {
  const open = byNeed.filter(({ standing }) => standing !== 'retired')
  for (let day = Math.max(begin, 1); day < Math.min(target, placed.length); day++) {
    const cards = placed[day] ?? []
    const seenOn = (card: PlanCard) => placed.slice(0, day).findLastIndex((of) => isAmong(card, of))
    const again = open
      .filter((card) => !isAmong(card, cards))
      .map((card) => ({ card, seen: seenOn(card) }))
      .toSorted((one, other) => one.seen - other.seen)
    cards.push(...again.slice(0, Math.max(0, perDay - cards.length)).map(({ card }) => refOf(card)))
  }
}

/** Days until a card comes back that came up `day` days from today. */
const gapAfter = (day: number, target: number | null): number =>
  target === null ? 4 : Math.max(1, Math.round((target - day) / 5))

/** The rounds ahead in which stories are told, the heaviest first. */
export function listStoryRounds(rounds: readonly PlanLoopRound[]): PlanLoopRound[] {
  return rounds
    .filter(({ kind }) => tellsStories(kind))
    .toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
}
