import type { Span } from '../text/span.ts'
import { sameTime } from './compare/compare-dates.ts'
import type { DateFact, Fact } from './facts/fact.ts'

/** True for a part of a date that the list says: a day of a month is told with its month, a part of the day with nothing. */
export const isListed = ({ scale }: DateFact): boolean => scale !== 'part-of-day' && scale !== 'day'

/** Between the parts of one date: "Thursday in March 2023". */
const withinDate = /^(?:,? |,? (?:in|of|at) )$/u

const isBeside = (text: string, { place: a }: Fact, { place: b }: Fact): boolean =>
  a.end <= b.start && withinDate.test(text.slice(a.end, b.start))

/** The year of "March 2023" is listed with its month. */
export const isTailOfDate = (text: string, fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some((one) => one.kind === 'date' && isListed(one) && isBeside(text, one, fact))

/** Day, month, year, weekday and hour of a date, as far as it tells them. */
export const partsOfDate = (facts: readonly Fact[], { start, end }: Span): readonly DateFact[] =>
  facts.filter(
    (one): one is DateFact =>
      one.kind === 'date' && one.place.start >= start && one.place.end <= end,
  )

/** True where two dates are one and tell the same parts of it, or both its day: "in March" may be another than "19 March". */
export function isSameDate(as: readonly DateFact[], bs: readonly DateFact[]): boolean {
  if (as.length === 0 || bs.length === 0) return false
  const shared = as.filter((a) => bs.some((b) => b.scale === a.scale))
  const tellsDay = shared.some(({ scale }) => scale === 'day')
  if (!tellsDay && (shared.length < as.length || shared.length < bs.length)) return false
  return shared.every((a) =>
    bs.some(
      (b) => b.scale === a.scale && sameTime(a, b) && (a.scale === 'clock' || isSameRange(a, b)),
    ),
  )
}

/** "Winter" holds March, and is not March. */
const isSameRange = ({ values: a }: DateFact, { values: b }: DateFact): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))

/** A date with the parts that follow it. */
export function joinDate(
  text: string,
  fact: Fact,
  facts: readonly Fact[],
): Pick<Fact, 'place' | 'quote'> {
  let last = fact
  for (;;) {
    const next = facts.find(
      (one) => one.kind === 'date' && isListed(one) && isBeside(text, last, one),
    )
    if (next === undefined) break
    last = next
  }
  const place = { start: fact.place.start, end: last.place.end }
  return { place, quote: text.slice(place.start, place.end) }
}
