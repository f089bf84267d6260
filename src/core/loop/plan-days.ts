import { addDays, daysFromTo } from './calendar-day.ts'
import type { CardRef, PlanCard, PlanDay, PlanInput, PlanLoopRound } from './plan.ts'
import { minutesADraw } from './plan-need.ts'

/** The next day on which there is a round at a company, today among them; null without one. */
export function nextLoopDay({
  today,
  rounds,
  loopDay,
}: Pick<PlanInput, 'today' | 'rounds' | 'loopDay'>) {
  const days = [...rounds.map(({ day }) => day), ...(loopDay === null ? [] : [loopDay])]
  return days.filter((day) => day >= today).toSorted()[0] ?? null
}

/** Every card comes up once more in so many days before a round. */
export const lastDays = 3

const dayMs = 24 * 60 * 60 * 1000
const mostDays = 60
const daysWithoutLoop = 14

/**
 * The days up to the last round ahead, with what comes up on each. `first`: the cards of today. A card comes back
 * after a fifth of the days that are left then, as the schedule has it, and once in the last three; where a day is
 * full the rest waits for the next.
 */
export function planDays(
  input: PlanInput,
  first: readonly CardRef[],
  byNeed: readonly PlanCard[],
): PlanDay[] {
  const { now, today, rounds, minutes } = input
  const next = nextLoopDay(input)
  const ahead = rounds.map(({ day }) => day).filter((day) => day >= today)
  const last = [...ahead, ...(next === null ? [] : [next])].toSorted().at(-1)
  const span = last === undefined ? daysWithoutLoop : daysFromTo(today, last) + 1
  const days = Array.from({ length: Math.min(mostDays, span) }, (_, index) => addDays(today, index))
  const cardsByDay = placeCards(days.length, first, byNeed, {
    perDay: Math.floor(minutes / minutesADraw),
    left: next === null ? null : daysFromTo(today, next),
    now,
  })
  return days.map((day, index) => {
    const cards = cardsByDay[index] ?? []
    return {
      day,
      daysLeft: leftOn(day, [...ahead, ...(next === null ? [] : [next])]),
      cards,
      minutes: cards.length * minutesADraw,
      rounds: rounds.filter((round) => round.day === day),
    }
  })
}

const leftOn = (day: string, ahead: readonly string[]): number | null => {
  const next = ahead.filter((one) => one >= day).toSorted()[0]
  return next === undefined ? null : daysFromTo(day, next)
}

/** Cards for each day from today on; `left` are the days to the next round. */
function placeCards(
  days: number,
  first: readonly CardRef[],
  byNeed: readonly PlanCard[],
  { perDay, left, now }: { perDay: number; left: number | null; now: number },
): CardRef[][] {
  const placed: CardRef[][] = Array.from({ length: days }, () => [])
  placed[0] = [...first]
  const begin = left === null ? days : Math.max(0, left - lastDays)
  const isToday = (card: CardRef): boolean =>
    first.some(({ storyId, facet }) => storyId === card.storyId && facet === card.facet)
  // Those that are not for today come up from tomorrow on, in the order of their need.
  const wanted = byNeed.map((card, index) => ({
    card: { storyId: card.storyId, facet: card.facet },
    at: isToday(card)
      ? gapAfter(0, left)
      : 1 + Math.floor(Math.max(0, index - first.length) / Math.max(1, perDay)),
  }))
  for (let day = 1; day < Math.min(days, begin); day++) {
    const due = wanted.filter(({ at }) => at <= day).toSorted((one, other) => one.at - other.at)
    for (const one of due.slice(0, perDay)) {
      placed[day]?.push(one.card)
      one.at = day + gapAfter(day, left)
    }
  }
  if (left !== null) {
    // What came up since the last days began need not come again.
    const since = now - (lastDays - left) * dayMs
    const open = byNeed.filter((card) => left >= lastDays || (card.lastAnsweredAt ?? 0) < since)
    placeLast(placed, open, { left, begin })
  }
  return placed
}

/** Spreads cards over the last days before the round; what is done today counts where today is one of them. */
function placeLast(
  placed: CardRef[][],
  byNeed: readonly PlanCard[],
  { left, begin }: { left: number; begin: number },
): void {
  const from = Math.max(begin, 1)
  const open = Math.min(left, placed.length) - from
  const done = begin === 0 ? (placed[0] ?? []) : []
  const rest = byNeed.filter(
    (card) => !done.some((one) => one.storyId === card.storyId && one.facet === card.facet),
  )
  if (open <= 0) {
    // The round is today or tomorrow: what is left comes up today.
    if (left <= 1) for (const { storyId, facet } of rest) placed[0]?.push({ storyId, facet })
    return
  }
  // The neediest come last, when least can be forgotten.
  const perDay = Math.ceil(rest.length / open)
  for (const [index, { storyId, facet }] of rest.toReversed().entries())
    placed[from + Math.floor(index / perDay)]?.push({ storyId, facet })
}

/** Days until a card comes back that came up `day` days from today. */
const gapAfter = (day: number, left: number | null): number =>
  left === null ? 4 : Math.max(1, Math.round((left - day) / 5))

/** The rounds ahead in which stories are told, the heaviest first. */
export function listStoryRounds(rounds: readonly PlanLoopRound[]): PlanLoopRound[] {
  return rounds
    .filter(({ kind }) => !/\b(?:coding|system design|technical|presentation)\b/i.test(kind))
    .toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
}
