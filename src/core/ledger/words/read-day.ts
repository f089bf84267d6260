import type { Amount } from './read-amounts.ts'
import { ordinalOf } from './ordinals.ts'
import type { TellingWord } from './telling.ts'

const lastInOrder = 20
const dayOf = (word: string): number | undefined =>
  word === 'thirtieth' ? 30 : ordinalOf(word, lastInOrder)

/** A day of the month; `amountAt` is where the number stands that told it. */
interface Day {
  day: number
  from: number
  to: number
  amountAt: number | undefined
}

/** The day told beside the month at `at`: "14 March", "March 14th", "the twenty-eighth of March". */
export function readDay(
  words: readonly TellingWord[],
  at: number,
  amountAt: ReadonlyMap<number, Amount>,
): Day | undefined {
  const isOf = words[at - 1]?.norm === 'of'
  const before = isOf ? at - 2 : at - 1
  const early = dayAt(words, before)
  if (early !== undefined) return { ...early, to: at + 1 }
  const next = words[at + 1]?.norm === 'the' ? at + 2 : at + 1
  if (words[next] === undefined || words[next].pause !== 'none') return undefined
  const late = dayByWord(words[next].norm)
  const number = amountAt.get(next)
  const isDay = number !== undefined && number.unit === undefined && number.to === next + 1
  if (late === undefined || (!isDay && !isOrdinal(words[next].norm))) return undefined
  return { day: late, from: at, to: next + 1, amountAt: isDay ? next : undefined }
}

/** The day of a month that ends with the word at `at`. */
export function dayAt(words: readonly TellingWord[], at: number): Omit<Day, 'to'> | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const day = dayByWord(word.norm)
  if (day === undefined) return undefined
  const ten = tens[words[at - 1]?.norm ?? '']
  const isAmount = /^\d+$/.test(word.norm)
  return ten !== undefined && day < 10
    ? { day: ten + day, from: at - 1, amountAt: at - 1 }
    : { day, from: at, amountAt: isAmount ? at : undefined }
}
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 }

function isOrdinal(word: string): boolean {
  return dayOf(word) !== undefined || /^\d+(?:st|nd|rd|th)$/.test(word)
}

const lastDay = 31

function dayByWord(word: string): number | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  const day = number === undefined ? dayOf(word) : Number(number)
  return day === undefined || day < 1 || day > lastDay ? undefined : day
}
