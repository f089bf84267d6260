import type { Amount } from './read-amounts.ts'
import type { TellingWord } from './telling.ts'

const halfDay = 720
const dayPoints: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 }

/** "16:40", "3 a.m.", "ten pm", "sixteen forty", "half past four", "quarter to nine", "three in the morning", "at noon". */
export function readClock(
  words: readonly TellingWord[],
  at: number,
  amountAt: ReadonlyMap<number, Amount>,
  taken: Set<number>,
  text: string,
): { minutes: number; to: number } | undefined {
  const word = words[at]!.norm
  const before = words[at - 1]?.norm ?? ''
  const next = words[at + 1]?.norm ?? ''
  const spelled = /^([01]?\d|2[0-3])[:.]([0-5]\d)(h|am|pm)?$/.exec(word)
  if (spelled !== null && (word.includes(':') || before === 'at')) {
    taken.add(at)
    const minutes = Number(spelled[1]) * 60 + Number(spelled[2])
    const isLate = spelled[3] === 'pm' && minutes < halfDay
    return { minutes: isLate ? minutes + halfDay : afternoon(words, at + 1, minutes), to: at + 1 }
  }
  if (
    Object.hasOwn(dayPoints, word) &&
    /^(?:at|by|before|until|till|around|past|after)$/.test(before)
  )
    return { minutes: dayPoints[word]!, to: at + 1 }
  if ((word === 'half' || word === 'quarter') && (next === 'past' || next === 'to')) {
    const hour = amountAt.get(at + 2)
    if (hour === undefined || hour.value > 12 || hour.unit !== undefined) return undefined
    taken.add(at + 2)
    const shift = word === 'half' ? 30 : next === 'past' ? 15 : -15
    return { minutes: afternoon(words, hour.to, hour.value * 60 + shift), to: hour.to }
  }
  const hour = amountAt.get(at)
  const past = hour === undefined ? undefined : readMinutesPast(words, hour, amountAt, taken)
  if (past !== undefined) return past
  if (
    hour === undefined ||
    hour.unit !== undefined ||
    !Number.isInteger(hour.value) ||
    hour.value > 24 ||
    (hour.faint && before !== 'at')
  )
    return undefined
  const minute = amountAt.get(hour.to)
  const timely =
    before === 'at' ||
    before === 'past' ||
    before === 'like' ||
    before === 'around' ||
    before === 'by' ||
    before === 'until' ||
    before === 'about'
  if (
    minute !== undefined &&
    minute.unit === undefined &&
    minute.value >= 10 &&
    minute.value < 60 &&
    timely
  ) {
    taken.add(at)
    taken.add(minute.from)
    return { minutes: afternoon(words, minute.to, hour.value * 60 + minute.value), to: minute.to }
  }
  const half = words.slice(hour.to, hour.to + 4).map((one) => one.norm)
  const isHalf =
    /^(?:a|am|p|pm|o'clock|oclock)$/.test(half[0] ?? '') &&
    /^(?:a|p)[. ]?m\b|^(?:am|pm|o'clock|oclock)\b/i.test(text.slice(words[hour.to]!.start))
  const inDay =
    half[0] === 'in' && half[1] === 'the' && /^(?:morning|afternoon|evening)$/.test(half[2] ?? '')
  const atNight = half[0] === 'at' && half[1] === 'night'
  if (!isHalf && !inDay && !atNight) return undefined
  taken.add(at)
  return {
    minutes: afternoon(words, hour.to, hour.value * 60),
    to: hour.to + (inDay ? 3 : atNight ? 2 : 1),
  }
}

/** Adds twelve hours where the words after a time say so. */
function afternoon(words: readonly TellingWord[], at: number, minutes: number): number {
  const after = words
    .slice(at, at + 3)
    .map((word) => word.norm)
    .join(' ')
  return minutes < halfDay && /^(?:pm|p m|p\.m|in the (?:afternoon|evening)|at night)/.test(after)
    ? minutes + halfDay
    : minutes
}

/** "ten past five", "twenty to ten", "five minutes to six". */
function readMinutesPast(
  words: readonly TellingWord[],
  amount: Amount,
  amountAt: ReadonlyMap<number, Amount>,
  taken: Set<number>,
): { minutes: number; to: number } | undefined {
  const said =
    amount.unit === undefined
      ? amount.value
      : amount.unit.base === 'second' && amount.unit.factor === 60
        ? amount.value
        : undefined
  const side = words[amount.to]?.norm
  if (said === undefined || (side !== 'past' && side !== 'to')) return undefined
  const hour = amountAt.get(amount.to + 1)
  if (
    hour === undefined ||
    hour.unit !== undefined ||
    !Number.isInteger(hour.value) ||
    hour.value < 1 ||
    hour.value > 12 ||
    said < 1 ||
    said > 30 ||
    !isTold(words, amount, hour, said)
  )
    return undefined
  taken.add(amount.from)
  taken.add(hour.from)
  const shift = side === 'past' ? said : -said
  return { minutes: afternoon(words, hour.to, hour.value * 60 + shift), to: hour.to }
}

/** "ten to twelve people" is a number of people; "at twenty to ten" is a time. */
function isTold(
  words: readonly TellingWord[],
  amount: Amount,
  hour: Amount,
  minutes: number,
): boolean {
  if (words[amount.to]!.norm === 'past') return true
  const next = words[hour.to]
  const isCounted = next !== undefined && next.pause === 'none' && next.pos === 'NOUN'
  return (
    minutes > hour.value &&
    minutes % 5 === 0 &&
    !isCounted &&
    words[amount.from - 1]?.norm !== 'from'
  )
}

/** Hours in which people place a part of the day; meals stand for the hours around them. */
const partsOfDay: Readonly<Record<string, readonly number[]>> = {
  morning: hoursFrom(4, 12),
  breakfast: hoursFrom(5, 11),
  lunch: hoursFrom(11, 15),
  lunchtime: hoursFrom(11, 15),
  afternoon: hoursFrom(12, 19),
  teatime: hoursFrom(15, 18),
  evening: hoursFrom(16, 24),
  dinner: hoursFrom(17, 24),
  night: [...hoursFrom(19, 24), ...hoursFrom(0, 7)],
  dawn: hoursFrom(3, 8),
  dusk: hoursFrom(16, 22),
}

function hoursFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** "in the morning", "that evening", "just after lunch", "Tuesday night": the hours it may have been. */
export function partOfDayAt(
  words: readonly TellingWord[],
  at: number,
): { hours: readonly number[]; to: number } | undefined {
  const word = words[at]?.norm
  if (word === undefined || !Object.hasOwn(partsOfDay, word)) return undefined
  const before = words[at - 1]?.norm ?? ''
  const isMeal = word === 'lunch' || word === 'dinner' || word === 'breakfast'
  const led = isMeal
    ? /^(?:at|after|over|during|before|around)$/.test(before)
    : /^(?:that|this|the|at|one|same|early|late|mid|in|on|\w+day)$/.test(before) &&
      !/^(?:next|following|every|each|by|until|till|all)$/.test(words[at - 2]?.norm ?? '')
  return led ? { hours: partsOfDay[word]!, to: at + 1 } : undefined
}
