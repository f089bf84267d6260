import type { DateFact } from './fact.ts'
import { readTimeOfYear } from './time-of-year.ts'
import { wordList } from '../../text/word-list.ts'
import { correctsBetween } from '../words/read-amounts.ts'
import type { Amount } from '../words/read-amounts.ts'
import { partOfDayAt, readClock } from '../words/read-clock.ts'
import { dayAt, readDay } from '../words/read-day.ts'
import { readTenure } from '../words/read-tenure.ts'
import { collectStems, quoteOf, stemsAround } from '../words/telling.ts'
import type { Telling, TellingWord } from '../words/telling.ts'

const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const monthByWord = new Map(monthNames.map((name, i) => [name, i + 1]))
for (const name of [
  'january',
  'february',
  'march',
  'april',
  'august',
  'september',
  'october',
  'november',
  'december',
])
  monthByWord.set(name.slice(0, 3), monthByWord.get(name)!)
monthByWord.set('sept', 9)
monthByWord.delete('mar')
const weekdays = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, i) => [name, i + 1]),
)

const fall = [9, 10, 11, 12]

/** A month or year is told once, and its event may stand a sentence away. */
const eventReach = 26

const isOfDays = (scale: DateFact['scale']): boolean => scale === 'day' || scale === 'weekday'

/** The one day of a project that its plainest words tell: "we went over on 19 March". */
const turnStem = '<turn>'
/** True where two dates are both told of that day. */
export const areOfTurn = (a: DateFact, b: DateFact): boolean =>
  a.about.includes(turnStem) && b.about.includes(turnStem)
/** Words on each side of a day among which those stand, within their sentence. */
const turnReach = 6
const goes = wordList(
  'go, goes, went, gone, going, cut, cutting, switched, switching, switch, moved',
)
const turnWords = wordList('cutover, go-live, switchover, changeover')

/** `turnStem` where the words beside a day say that something went live or over then; else nothing. */
function turnBeside(words: Telling['words'], from: number, to: number): string[] {
  const isTurn = (at: number) =>
    turnWords.has(words[at]!.norm) ||
    (goes.has(words[at]!.norm) && /^(?:over|live)$/u.test(words[at + 1]?.norm ?? ''))
  for (let at = from - 1; at >= 0 && from - at <= turnReach; at--) {
    if (words[at + 1]?.pause === 'stop') break
    if (isTurn(at)) return [turnStem]
  }
  for (let at = to; at < words.length && at - to < turnReach; at++) {
    if (words[at]!.pause === 'stop') break
    if (isTurn(at)) return [turnStem]
  }
  return []
}

/** Points in time of a telling. Fills `taken` with the words of amounts that tell a time. Linear. */
export function extractDates(
  telling: Telling,
  amounts: readonly Amount[],
  taken: Set<number>,
): DateFact[] {
  const facts: (DateFact & { from: number; to: number })[] = []
  const { words } = telling
  const add = (scale: DateFact['scale'], values: readonly number[], from: number, to: number) => {
    const before = facts.at(-1)
    if (
      before !== undefined &&
      before.scale === scale &&
      correctsBetween(words, before.to, from, to)
    )
      facts.pop()
    facts.push({
      kind: 'date',
      scale,
      values,
      about:
        scale === 'month' || scale === 'year'
          ? [...new Set(collectStems(words, from - eventReach, to + eventReach))]
          : [
              ...stemsAround(telling, from, to),
              ...(isOfDays(scale) ? turnBeside(words, from, to) : []),
            ],
      ...quoteOf(telling, from, to),
      from,
      to,
    })
  }
  const amountAt = new Map(amounts.map((amount) => [amount.from, amount]))
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.norm
    const months = readMonths(words, i, telling.text)
    if (months !== undefined) {
      const day = monthByWord.has(word) ? readDay(words, i, amountAt) : undefined
      const [from, to] = [day?.from ?? months.from, day?.to ?? months.to]
      add('month', months.values, from, to)
      if (day !== undefined) {
        if (day.amountAt !== undefined) taken.add(day.amountAt)
        add('day', [day.day], from, to)
      }
      continue
    }
    if (weekdays.has(word.replace(/s$/, ''))) {
      if (!word.endsWith('s')) add('weekday', [weekdays.get(word)!], i, i + 1)
      continue
    }
    const clock = readClock(words, i, amountAt, taken, telling.text)
    if (clock !== undefined) {
      add('clock', [clock.minutes], i, clock.to)
      // "half past four in the afternoon" is one time.
      i = clock.to - 1
      while (partOfDayLead.has(words[i + 1]?.norm ?? '') || partOfDayAt(words, i + 1)) i += 1
      continue
    }
    const last = facts.at(-1)
    const corrected = last?.scale === 'day' ? dayAt(words, i) : undefined
    if (corrected !== undefined && correctsBetween(words, last!.to, corrected.from, i + 1)) {
      add('day', [corrected.day], corrected.from, i + 1)
      continue
    }
    const part = partOfDayAt(words, i)
    if (part !== undefined) {
      add('part-of-day', part.hours, i, part.to)
      continue
    }
    const spoken = readSpokenYear(words, i, amountAt, telling.text)
    if (spoken !== undefined) {
      taken.add(i)
      for (let k = i; k < spoken.to; k++) taken.add(k)
      add('year', [spoken.year], i, spoken.to)
      i = spoken.to - 1
      continue
    }
    const year = amountAt.get(i)
    if (year !== undefined && isYear(words, year)) {
      taken.add(i)
      add('year', [year.value], i, year.to)
      continue
    }
    const week = readWeek(words, i, amountAt)
    if (week !== undefined) {
      taken.add(i + 1)
      add('week', [week.value], i, week.to)
      continue
    }
    const days = readTenure(words, i, amountAt, taken)
    if (days !== undefined) add('tenure', [days.days], i, days.to)
  }
  return facts.map(({ from: _from, to: _to, ...fact }) => fact)
}

const partOfDayLead = new Set(['in', 'the', 'at'])

function readMonths(
  words: readonly TellingWord[],
  at: number,
  text: string,
): { values: readonly number[]; from: number; to: number } | undefined {
  const word = words[at]!
  const before = words[at - 1]?.norm ?? ''
  const isFall =
    word.norm === 'fall' &&
    (before === 'the' || before === 'that' || before === 'last') &&
    /^(?:in|during|of|by)$/.test(words[at - 2]?.norm ?? '')
  const season = isFall ? { values: fall, to: at + 1 } : readTimeOfYear(words, at)
  if (season !== undefined) {
    const { values, to } = season
    if (before !== 'before') return { values, from: at, to }
    return {
      values: [...new Set([...values, ...values.map((month) => ((month + 10) % 12) + 1)])],
      from: at - 1,
      to,
    }
  }
  const month = monthByWord.get(word.norm)
  if (month === undefined) return undefined
  if (word.norm === 'may' || word.norm === 'march') {
    const led =
      /^(?:in|of|by|since|until|till|last|this|that|from|early|late|mid|sorry|no|was|for|to)$/.test(
        before,
      ) || /^\d+(?:st|nd|rd|th)?$/.test(before)
    const verb =
      /^(?:i|we|he|she|they|you|it|that|who|which)$/.test(before) ||
      /^(?:be|have|not|also|only)$/.test(words[at + 1]?.norm ?? '') ||
      (words[at + 1]?.pos === 'VERB' && words[at + 1]!.pause !== 'stop')
    const led2 = led && !(word.norm === 'may' && word.pos === 'AUX' && before === 'that')
    if (
      verb ||
      (!led2 &&
        !(text.charAt(word.start) === word.norm.charAt(0).toUpperCase() && word.pause !== 'stop'))
    )
      return undefined
  }
  return { values: [month], from: at, to: at + 1 }
}

const saidUnits = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Reading folds repeated words, so "twenty twenty two" arrives as "twenty two": the text itself tells. */
const doubledTwenty =
  /^twenty[\s-]+twenty(?:[\s-]+(one|two|three|four|five|six|seven|eight|nine))?\b/i
const longestSaidYear = 24

/** "twenty twenty two", "nineteen ninety eight". */
function readSpokenYear(
  words: readonly TellingWord[],
  at: number,
  amountAt: ReadonlyMap<number, Amount>,
  text: string,
): { year: number; to: number } | undefined {
  const word = words[at]!
  if (word.norm === 'twenty') {
    const said = doubledTwenty.exec(text.slice(word.start, word.start + longestSaidYear))
    if (said !== null) {
      const unit = saidUnits.indexOf(said[1]?.toLowerCase() ?? '') + 1
      return { year: 2020 + unit, to: at + (unit === 0 ? 1 : 2) }
    }
  }
  const century = amountAt.get(at)
  const rest = century === undefined ? undefined : amountAt.get(century.to)
  if (century === undefined || rest === undefined || rest.unit !== undefined) return undefined
  if (words[at]!.pos === 'NUM' && /\d/.test(words[at]!.norm)) return undefined
  if (century.value !== 20 && century.value !== 19) return undefined
  if (!Number.isInteger(rest.value) || rest.value < 10 || rest.value > 99) return undefined
  return { year: century.value * 100 + rest.value, to: rest.to }
}

function isYear(words: readonly TellingWord[], amount: Amount): boolean {
  if (
    amount.unit !== undefined ||
    amount.value < 1950 ||
    amount.value > 2099 ||
    !Number.isInteger(amount.value)
  )
    return false
  const before = words[amount.from - 1]?.norm ?? ''
  return (
    monthByWord.has(before) ||
    /^(?:in|since|from|of|by|was|is|'s|until|till|spring|summer|autumn|winter|early|late)$/.test(
      before,
    )
  )
}

/** "week 3", "week five": which week it was. "Forty times a week two people" has no second week. */
function readWeek(
  words: readonly TellingWord[],
  at: number,
  amountAt: ReadonlyMap<number, Amount>,
): { value: number; to: number } | undefined {
  if (words[at]!.norm !== 'week' || singlesOut.has(words[at - 1]?.norm ?? '')) return undefined
  const number = amountAt.get(at + 1)
  return number === undefined || number.unit !== undefined || words[at + 1]!.pause !== 'none'
    ? undefined
    : { value: number.value, to: number.to }
}
/** What stands before a week that has no number. */
const singlesOut = wordList(
  'a, the, per, each, every, one, this, that, last, next, same, first, second, third, whole, my, our',
)
