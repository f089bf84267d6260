import { countShared } from '../words/align.ts'
import { clashes } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import { everyday } from '../words/everyday.ts'
import { areOfTurn } from '../facts/extract-dates.ts'
import type { DateFact } from '../facts/fact.ts'

/** Shared words that make two dates be of the same event. A weekday recurs, so it needs more. */
const sameEvent: Readonly<Record<DateFact['scale'], number>> = {
  month: 2,
  year: 2,
  weekday: 2,
  clock: 2,
  'part-of-day': 2,
  day: 2,
  week: 1,
  tenure: 0,
}
/** Minutes by which people round the time of day. */
const clockSlack = 20
/** Days on the job are told roughly at first, "four weeks" for "the first month"; years are counted. */
const newcomerDays = 400
const tenureFactor = (days: number) => (days < newcomerDays ? 2 : 1.3)
const halfDay = 720

/** Disagreements about when. */
export function compareDates(as: readonly DateFact[], bs: readonly DateFact[]): Contradiction[] {
  return clashes(
    as,
    bs,
    (a, b) => sameTime(a, b) && (!isOfDay(a) || countShared(a.about, b.about) > 0),
    (a, b) => isOneScale(a, b) && !sameTime(a, b) && sharedBy(a, b) >= needed(a, b),
  )
}

/** Parts of the day stand in every scene, so only telling words count there. */
function sharedBy(a: DateFact, b: DateFact): number {
  const isVague = a.scale === 'part-of-day' || b.scale === 'part-of-day'
  return countShared(isVague ? a.about.filter((stem) => !everyday.has(stem)) : a.about, b.about)
}

/** A time of day and a part of the day tell of one thing. */
function isOneScale(a: Pick<DateFact, 'scale'>, b: Pick<DateFact, 'scale'>): boolean {
  return a.scale === b.scale || (isOfDay(a) && isOfDay(b))
}

const isOfDay = ({ scale }: Pick<DateFact, 'scale'>): boolean =>
  scale === 'clock' || scale === 'part-of-day'

/** A sentence with a single word of content cannot share two: "The audit was on the Thursday." */
function needed(a: DateFact, b: DateFact): number {
  if (areOfTurn(a, b)) return 1
  return Math.min(sameEvent[a.scale], Math.max(1, Math.min(a.about.length, b.about.length)))
}

/** The hours that a time of day may be: what is told without "pm" may be either. */
function hoursOf({ scale, values }: Pick<DateFact, 'scale' | 'values'>): readonly number[] {
  if (scale === 'part-of-day') return values
  return values.flatMap((minutes) => {
    const hour = Math.floor(minutes / 60) % 24
    return minutes < halfDay ? [hour, hour + 12] : [hour]
  })
}

/** True where two times are the same, as exactly as people say them. */
export function sameTime(
  a: Pick<DateFact, 'scale' | 'values'>,
  b: Pick<DateFact, 'scale' | 'values'>,
): boolean {
  if (!isOneScale(a, b)) return false
  if (a.scale !== b.scale) return hoursOf(a).some((hour) => hoursOf(b).includes(hour))
  const [x, y] = [a.values[0] ?? 0, b.values[0] ?? 0]
  if (a.scale === 'tenure') return Math.max(x, y) <= tenureFactor(Math.min(x, y)) * Math.min(x, y)
  if (a.scale === 'clock') {
    const apart = Math.abs(x - y) % halfDay
    return Math.min(apart, halfDay - apart) <= clockSlack
  }
  return a.values.some((value) => b.values.includes(value))
}
