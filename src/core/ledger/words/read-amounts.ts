import { readNumbers } from './read-numbers.ts'
import type { SaidNumber } from './read-numbers.ts'
import { dropTakenBack } from './take-back.ts'
import type { Telling, TellingWord } from './telling.ts'
import { currencyBefore, unitOf } from './units.ts'
import type { Unit } from './units.ts'

/** A number with its unit, where it has one; words `from` to `to` include the unit. */
export interface Amount extends SaidNumber {
  unit: Unit | undefined
  /** The amount that this one takes back: it may hold the words that tell what is counted. */
  corrects?: Amount
}

/** Reads the amounts of a telling; one that the speaker takes back ("three, no, four weeks") is left out. Linear. */
export function readAmounts(telling: Telling): Amount[] {
  const { words, text } = telling
  const numbers = readNumbers(words, text)
  const amounts: Amount[] = []
  let next = 0
  for (let i = 0; i < words.length; i++) {
    const period = readShare(words, i) ?? readPeriod(words, i)
    const number = numbers[next]
    if (period !== undefined) amounts.push(period)
    else if (number !== undefined && number.from <= i) amounts.push(withUnit(words, text, number))
    else continue
    i = Math.max(i, amounts.at(-1)!.to - 1)
    while (numbers[next] !== undefined && numbers[next]!.from <= i) next += 1
  }
  const told = dropTakenBack(words, joinUnits(words, amounts))
  return inheritUnits(words, dropCorrected(words, told))
}

function withUnit(words: readonly TellingWord[], text: string, number: SaidNumber): Amount {
  const first = words[number.from]!
  const last = words[number.to - 1]!
  const money = currencyBefore(text.slice(Math.max(0, first.start - 2), first.start), first.norm)
  if (money !== undefined) return { ...number, unit: money }
  if (number.fraction)
    return { ...number, value: number.value * 100, unit: { base: 'percent', factor: 1 } }
  const glued = /^\d[\d.,]*([a-zµ]+)$/.exec(last.norm)?.[1]
  const own = glued === undefined ? undefined : unitOf(glued)
  if (own !== undefined) return { ...number, unit: own }
  if (/^\s?%/.test(text.slice(last.end, last.end + 2)))
    return { ...number, unit: { base: 'percent', factor: 1 } }
  const next = words[number.to]
  if (next === undefined || next.pause !== 'none') return { ...number, unit: undefined }
  const isFahrenheit = next.norm === 'fahrenheit' || words[number.to + 1]?.norm === 'fahrenheit'
  if (isFahrenheit && unitOf(next.norm)?.base !== 'second')
    return inCelsius(number, next.norm === 'fahrenheit' ? 1 : 2)
  if (next.norm === 'per' && words[number.to + 1]?.norm === 'cent')
    return { ...number, to: number.to + 2, unit: { base: 'percent', factor: 1 } }
  const described = lengthWords.has(next.norm)
    ? unitOf(words[number.to + 1]?.norm ?? '')
    : undefined
  if (described?.base === 'second')
    return { ...number, to: number.to + 2, unit: described, faint: false }
  const unit = unitOf(next.norm)
  if (unit === undefined) return { ...number, unit: undefined }
  const after = words[number.to + 1]?.norm
  const isHalf =
    after === 'and' && words[number.to + 2]?.norm === 'a' && words[number.to + 3]?.norm === 'half'
  if (isHalf) return { ...number, value: number.value + 0.5, to: number.to + 4, unit, faint: false }
  return { ...number, to: number.to + 1, unit, faint: false }
}

/** "88 degrees Fahrenheit": in whole degrees Celsius, as they would have been told. */
const inCelsius = (number: SaidNumber, unitWords: number): Amount => ({
  ...number,
  value: Math.round((number.value - 32) / 1.8),
  to: number.to + unitWords,
  unit: unitOf('degrees'),
})

/** "three long days", "two full years" */
const lengthWords = new Set(
  'long whole full straight working solid good short more business consecutive entire hard quiet'.split(
    ' ',
  ),
)

const periodLeads = new Set([
  'for',
  'in',
  'within',
  'after',
  'about',
  'nearly',
  'almost',
  'over',
  'took',
  'take',
  'takes',
  'of',
  'lasted',
  'was',
  'is',
  'by',
  'cost',
  'myself',
  'us',
  'me',
  'him',
  'her',
  'them',
  'waited',
  'roughly',
  'around',
  'spent',
  'than',
  'had',
  'have',
  'under',
  'till',
  'until',
  'only',
  'just',
  'no',
  'lie',
  'sorry',
  'mean',
  'rather',
])

/** Hours that people mean by "the whole weekend", "all night". */
const wholeLengths: Readonly<Record<string, number>> = {
  weekend: 60,
  shift: 8,
  day: 12,
  night: 9,
  morning: 4,
  afternoon: 4,
  evening: 4,
  week: 168,
  month: 730,
  winter: 2190,
  summer: 2190,
  year: 8766,
}

const partOfDay = new Set('morning afternoon evening night'.split(' '))

/** "half a year", "an hour and a half", "a fortnight", "a quarter of an hour". */
function readPeriod(words: readonly TellingWord[], at: number): Amount | undefined {
  const word = words[at]!.norm
  const next = words[at + 1]?.norm ?? ''
  const third = words[at + 2]?.norm ?? ''
  const done = (to: number, value: number, unit: Unit): Amount => ({
    from: at,
    to,
    value,
    unit,
    hedge: hedgeBefore(words, at),
    fraction: false,
    faint: word !== 'half' && value === 1,
  })
  if (word === 'half' && (next === 'a' || next === 'an')) {
    const unit = unitOf(third)
    return unit === undefined ? undefined : done(at + 3, 0.5, unit)
  }
  if (next === 'quarters' && third === 'of' && words[at + 3]?.norm === 'an' && word === 'three')
    return { ...done(at + 5, 0.75, unitOf('hour')!), fraction: true }
  if (word === 'whole' || word === 'entire' || word === 'all') {
    const hours = wholeLengths[next]
    if (hours === undefined) return undefined
    return { ...done(at + 2, hours, { base: 'second', factor: 3600 }), hedge: 'about' }
  }
  if ((word === 'most' || word === 'much') && next === 'of' && isArticle(third)) {
    const hours = wholeLengths[words[at + 3]?.norm ?? '']
    if (hours === undefined) return undefined
    return { ...done(at + 4, 0.75 * hours, { base: 'second', factor: 3600 }), hedge: 'about' }
  }
  if (
    next === 'quarter' &&
    third === 'of' &&
    words[at + 3]?.norm === 'an' &&
    words[at + 4]?.norm === 'hour'
  )
    return { ...done(at + 5, 0.25, unitOf('hour')!), fraction: true }
  if (next === 'quarter' && third === 'of') return undefined
  const day = readSameDay(words, at)
  if (day !== undefined) return day
  if (word !== 'a' && word !== 'an') return undefined
  if (next === 'long' && third === 'weekend') return done(at + 3, 1, unitOf(third)!)
  const before = words[at - 1]
  const hours = partOfDay.has(next) ? wholeLengths[next] : undefined
  if (hours !== undefined && /^(?:in|within|took|over|lasted)$/.test(before?.norm ?? ''))
    return { ...done(at + 2, hours, { base: 'second', factor: 3600 }), hedge: 'about' }
  const unit = unitOf(next)
  const isHalfMore =
    third === 'and' && words[at + 3]?.norm === 'a' && words[at + 4]?.norm === 'half'
  if (isHalfMore && unit !== undefined) return { ...done(at + 5, 1.5, unit), fraction: true }
  if (unit?.base !== 'second' || next === 'second' || next === 'sec') return undefined
  if (third === 'and' && words[at + 3]?.norm === 'half')
    return { ...done(at + 4, 1.5, unit), fraction: true }
  return before === undefined || periodLeads.has(before.norm) || next === 'fortnight'
    ? done(at + 2, 1, unit)
    : undefined
}

const everyPart = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [word, at + 2]),
)
const smallNumbers = new Map(
  'one two three four five six seven eight nine ten twelve twenty'
    .split(' ')
    .map((word, at) => [word, at < 10 ? at + 1 : at === 10 ? 12 : 20]),
)
const smallNumber = (word: string): number | undefined =>
  smallNumbers.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined)

/** "every fifth visitor", "one in five", "four out of ten", "a quarter of them": a share of all. */
function readShare(words: readonly TellingWord[], at: number): Amount | undefined {
  const norm = (i: number) => words[at + i]?.norm ?? ''
  const share = (value: number, to: number): Amount => ({
    from: at,
    to: at + to,
    value,
    unit: { base: 'percent', factor: 1 },
    hedge: hedgeBefore(words, at),
    fraction: true,
    faint: false,
  })
  const every = norm(0) === 'every' ? everyPart.get(norm(1)) : undefined
  if (every !== undefined)
    return words[at + 2]?.pos === 'NOUN' && unitOf(norm(2)) === undefined
      ? share(100 / every, 2)
      : undefined
  if (norm(0) === 'a' && norm(1) === 'quarter' && norm(2) === 'of')
    return /^(?:the|them|our|those|these|my|all|his|her|their|its|it|us)$/.test(norm(3))
      ? share(25, 2)
      : undefined
  const part = smallNumber(norm(0))
  const of = norm(1) === 'out' && norm(2) === 'of' ? 3 : norm(1) === 'in' ? 2 : 0
  const whole = part === undefined || of === 0 ? undefined : smallNumber(norm(of))
  if (
    part === undefined ||
    whole === undefined ||
    whole <= part ||
    words[at + of]!.pause !== 'none'
  )
    return undefined
  // "two in 10 minutes" is no share.
  return unitOf(norm(of + 1)) === undefined ? share((100 * part) / whole, of + 1) : undefined
}

/** Hours that "by the evening" and "the same day" leave at most, and half of which they stand for. */
const sameDayHours = 24

/** "by the evening", "the same day", "overnight": done within the day. */
function readSameDay(words: readonly TellingWord[], at: number): Amount | undefined {
  const phrase = words
    .slice(at, at + 3)
    .map((word) => word.norm)
    .join(' ')
  const found =
    /^(?:by (?:the )?(?:evening|lunch|lunchtime|dinner|dinnertime|noon|nightfall|midnight|teatime)|(?:that|the) (?:very )?same (?:day|evening|afternoon|night|morning)|overnight)\b/.exec(
      phrase,
    )
  if (found === null) return undefined
  const unit = { base: 'second', factor: 3600 } as const
  const value = sameDayHours / 2
  const to = at + found[0].split(' ').length
  return { from: at, to, value, unit, hedge: 'within', fraction: false, faint: false }
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'that'
}

function hedgeBefore(words: readonly TellingWord[], at: number): Amount['hedge'] {
  const before = words[at - 1]?.norm
  if (before === 'about' || before === 'around' || before === 'roughly' || before === 'like')
    return 'about'
  if (before === 'over' || (before === 'than' && words[at - 2]?.norm === 'more')) return 'over'
  // "The best part of an hour"
  if (before === 'of' && words[at - 2]?.norm === 'part') return 'under'
  return before === 'nearly' || before === 'almost' || before === 'under' ? 'under' : 'none'
}

/** "two hours and twenty minutes" is one stretch of time. */
function joinUnits(words: readonly TellingWord[], amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const before = joined.at(-1)
    const near =
      before !== undefined &&
      words[amount.from]!.pause !== 'stop' &&
      (before.to === amount.from ||
        (before.to + 1 === amount.from && words[before.to]!.norm === 'and'))
    if (
      near &&
      before.unit?.base === 'second' &&
      amount.unit?.base === 'second' &&
      amount.unit.factor < before.unit.factor
    ) {
      before.value += (amount.value * amount.unit.factor) / before.unit.factor
      before.to = amount.to
    } else joined.push({ ...amount })
  }
  return joined
}

/** "from fifty minutes to 25 by removing a desk": words that follow a bare number and are not what it counts. */
const changeEnd = /^(?:and|but|or|by|when|after|since|because|so|in|within|with|without|over)$/

const approximately =
  /^(?:about|around|roughly|under|below|just|almost|nearly|maybe|like|some|only|less|than)$/
/** Words between a measure and the bare number that it came to. */
const inheritReach = 14

/** "from eleven percent to four", "it was 18 MB and I got it to 2": a bare end of a change has the unit of its start. */
function inheritUnits(words: readonly TellingWord[], amounts: readonly Amount[]): Amount[] {
  return amounts.map((amount, at) => {
    const before = amounts[at - 1]
    const next = words[amount.to]
    let lead = amount.from - 1
    while (approximately.test(words[lead]?.norm ?? '')) lead -= 1
    const isBehindTo = words[lead]?.norm === 'to'
    // "Got it down to sixty", "got it to under two": a change by its words.
    const isChange = isBehindTo && /^(?:down|it|them|that)$/.test(words[lead - 1]?.norm ?? '')
    const isLast = next === undefined || next.pause !== 'none' || changeEnd.test(next.norm)
    const isBare =
      amount.unit === undefined &&
      (isBehindTo
        ? isLast || (isChange && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos))
        : words[amount.from - 1]?.norm === 'and' && next?.norm === 'when')
    if (!isBare || before?.unit === undefined || amount.from - before.to > inheritReach)
      return amount
    const isFall = words[amount.from - 1]?.norm === 'and'
    // "From nine hours to five" is a change, "at nine hours, to five" is a time.
    const isFromTo = isBehindTo && lead === before.to && words[before.from - 1]?.norm === 'from'
    return before.unit.base === 'second' &&
      before.unit.factor >= 3600 &&
      !isFall &&
      !isFromTo &&
      !isChange
      ? amount
      : { ...amount, unit: before.unit, faint: false }
  })
}

/** A correction follows within this many words: "eight of us, hang on, nine". */
const correctionReach = 7
/** With a plain word of correction right before it, the new value may stand this far behind. */
const longestAside = 14

/** Drops what the speaker takes back at once; a correction without a unit of its own keeps the first one's. */
function dropCorrected(words: readonly TellingWord[], amounts: readonly Amount[]): Amount[] {
  const kept: Amount[] = []
  for (const amount of amounts) {
    const before = kept.at(-1)
    if (before !== undefined && correctsBetween(words, before.to, amount.from, amount.to)) {
      kept.pop()
      const unit = amount.unit ?? before.unit
      kept.push({
        ...amount,
        unit,
        hedge: amount.hedge === 'none' ? before.hedge : amount.hedge,
        corrects: before,
      })
    } else kept.push(amount)
  }
  return kept
}

/** Words that can only take something back, when they stand right before the new value. */
function isPlainCorrection(words: readonly TellingWord[], to: number): boolean {
  const [third, second, last] = [words[to - 3]?.norm, words[to - 2]?.norm, words[to - 1]?.norm]
  return (
    ((second === 'hang' || second === 'hold') && last === 'on') ||
    (second === 'make' && (last === 'that' || last === 'it')) ||
    (second === 'i' && last === 'mean') ||
    (third === 'tell' && second === 'a' && last === 'lie') ||
    last === 'sorry' ||
    (last === 'wait' && second !== 'to') ||
    // "Six shops when I did the ordering, no, five."
    // In speech without commas: no number but "one" and "two" stands behind the "no" that counts nothing.
    (last === 'no' &&
      ((words[to - 1]!.pause !== 'none' && words[to]!.pause === 'comma') ||
        (words[to]!.pos === 'NUM' && !/^(?:one|two)$/.test(words[to]!.norm)))) ||
    (second === 'no' && last === 'no')
  )
}

const cues = new Set([
  'no',
  'sorry',
  'mean',
  'rather',
  'wait',
  'correction',
  'lie',
  'actually',
  'nope',
  'scratch',
  'well',
])
const between = new Set([
  'no',
  'sorry',
  'i',
  'mean',
  'rather',
  'or',
  'wait',
  'hang',
  'on',
  'hold',
  'correction',
  'tell',
  'a',
  'lie',
  'actually',
  'scratch',
  'that',
  'make',
  'it',
  'was',
  'not',
  'well',
  'of',
  'us',
  'people',
  'the',
  'in',
  'at',
  'nope',
  'were',
  'there',
  'we',
  'sir',
  'let',
  'me',
  'think',
  'yes',
  'um',
  'uh',
  'about',
  'like',
  'more',
  "'s",
  'say',
  'my',
  'mistake',
  'what',
  'am',
  'saying',
  "'m",
  'o',
  'clock',
  'on',
  'by',
  'then',
  'said',
])

/** True where the words `from` to `to` take back what stands before them. `end` is the end of the corrected value. */
export function correctsBetween(
  words: readonly TellingWord[],
  from: number,
  to: number,
  end = to,
): boolean {
  if (to <= from || to - from > longestAside) return false
  if (isPlainCorrection(words, to)) return true
  if (to - from > correctionReach) return false
  let cue = false
  let nouns = 0
  for (let i = from; i < to; i++) {
    const word = words[i]!
    const isHang =
      (word.norm === 'on' && (words[i - 1]?.norm === 'hang' || words[i - 1]?.norm === 'hold')) ||
      (word.norm === 'that' && words[i - 1]?.norm === 'make') ||
      (word.norm === 'it' && words[i - 1]?.norm === 'make')
    cue ||=
      isHang || (cues.has(word.norm) && !(word.norm === 'well' && words[i + 1]?.norm === 'over'))
    if (!between.has(word.norm)) nouns += 1
  }
  cue ||= words[end]?.norm === 'actually' || words[end]?.norm === 'rather'
  return cue && nouns <= 1
}
