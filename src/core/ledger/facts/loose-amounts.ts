import type { Fact, QuantityFact, TeamSizeFact } from './fact.ts'
import { findTimeAspect } from './aspects.ts'
import { readLoosePeople } from './loose-people.ts'
import { isAnswerNo, quoteOf, stemsAround, type Telling } from '../words/telling.ts'

/** How many or how long, as a telling says it: in figures or in words that leave room. */
export type AmountFact = QuantityFact | TeamSizeFact

const [minute, hour, day, week, month, year] = [60, 3600, 86_400, 604_800, 2_629_800, 31_557_600]
/** Seconds of one of each, as people mean them: a lunch is an hour and a half, a winter three months. */
const lengths: Readonly<Record<string, number>> = {
  second: 1,
  minute,
  hour,
  day,
  night: day / 2,
  morning: 4 * hour,
  afternoon: 4 * hour,
  evening: 4 * hour,
  lunch: 1.5 * hour,
  lunchtime: 1.5 * hour,
  shift: 8 * hour,
  weekend: 55 * hour,
  week,
  month,
  quarter: 3 * month,
  season: 3 * month,
  winter: 3 * month,
  summer: 3 * month,
  spring: 3 * month,
  autumn: 3 * month,
  term: 3 * month,
  year,
  decade: 10 * year,
}
/** What a bare plural stands for: "it took weeks". */
const bareLengths: Readonly<Record<string, readonly [number, number]>> = {
  seconds: [2, 50],
  minutes: [2 * minute, 50 * minute],
  hours: [2 * hour, 20 * hour],
  days: [2 * day, 13 * day],
  nights: [2 * day, 13 * day],
  weeks: [2 * week, 11 * week],
  months: [2 * month, 21 * month],
  years: [2 * year, 16 * year],
}
const bareCounts: Readonly<Record<string, readonly [number, number]>> = {
  handful: [3, 9],
  dozens: [24, 95],
  hundreds: [150, 950],
  thousands: [1500, 9500],
}
/** Words before "a day" after which it is a stretch and not a manner of speaking. */
const stretchLead =
  /^(?:in|within|for|took|lasted|over|about|nearly|almost|under|only|just|after|good|whole|entire|than|cost|us|me|spent|was)$/
const bareLead = /^(?:for|in|within|took|lasted|after|only|just|us|me|of|spent|over|than)$/

interface Loose {
  unit: 'second' | 'count' | 'times' | 'people'
  range: readonly [number, number]
  from: number
  to: number
  head: string
}

/**
 * The amounts of a telling that its figures do not give: "the best part of a year", "a handful", "twice", "on my own".
 * `facts` are those that were read from it; their words are left alone.
 */
export function readLooseAmounts(telling: Telling, facts: readonly Fact[]): AmountFact[] {
  const { words } = telling
  const taken = takenWords(telling, facts)
  const found: AmountFact[] = []
  for (let at = 0; at < words.length; at++) {
    const loose = readLength(telling, at) ?? readCount(telling, at) ?? readPeople(telling, at)
    if (loose === undefined) continue
    let isFree = true
    for (let i = loose.from; i < loose.to; i++) isFree &&= !taken.has(i)
    if (isFree) found.push(toFact(telling, loose))
  }
  return found
}

function takenWords({ words }: Telling, facts: readonly Fact[]): ReadonlySet<number> {
  const taken = new Set<number>()
  let at = 0
  for (const fact of facts) {
    const { kind, place } = fact
    if (kind !== 'count' && kind !== 'size' && kind !== 'duration' && kind !== 'team-size') continue
    // "A year" alone is a manner of speaking; "the best part of a year" is not.
    if (kind === 'duration' && fact.loose) continue
    while (at > 0 && words[at - 1]!.end > place.start) at -= 1
    while (at < words.length && words[at]!.end <= place.start) at += 1
    for (let i = at; i < words.length && words[i]!.start < place.end; i++) taken.add(i)
  }
  return taken
}

const lengthOf = (word: string): number | undefined =>
  Object.hasOwn(lengths, word) ? lengths[word] : undefined
const singular = (word: string) => word.replace(/s$/, '')

function readLength({ words }: Telling, at: number): Loose | undefined {
  const norm = (i: number) => words[at + i]?.norm ?? ''
  const stretch = (seconds: number, low: number, high: number, to: number): Loose => ({
    unit: 'second',
    range: [low * seconds, high * seconds],
    from: at,
    to: at + to,
    head: '',
  })
  const next = lengthOf(norm(1))
  switch (norm(0)) {
    case 'a':
    case 'an':
    case 'one':
    case 'single':
      if (next === undefined) return undefined
      return norm(0) === 'one' || norm(0) === 'single' || stretchLead.test(norm(-1))
        ? stretch(next, 0.6, 1.35, 2)
        : undefined
    case 'whole':
    case 'entire':
    case 'full':
      return next === undefined ? undefined : stretch(next, 0.7, 1.2, 2)
    case 'best':
    case 'better': {
      const whole = lengthOf(norm(4))
      const isPart = norm(1) === 'part' && norm(2) === 'of' && whole !== undefined
      return isPart ? stretch(whole, norm(0) === 'best' ? 0.7 : 0.5, 1.05, 5) : undefined
    }
    case 'good': {
      const at2 = norm(2) === 'a' || norm(2) === 'an' ? 3 : 2
      const halved = norm(1) === 'half' ? lengthOf(norm(at2)) : undefined
      if (halved !== undefined) return stretch(halved, 0.5, 0.7, at2 + 1)
      return next !== undefined && norm(-1) === 'a' ? stretch(next, 1, 1.4, 2) : undefined
    }
    case 'within':
      return norm(1) === 'the' && norm(2) === 'hour' ? stretch(hour, 0.2, 1.1, 3) : undefined
    case 'over':
      return norm(1) === 'the' && norm(2) === 'weekend'
        ? stretch(55 * hour, 0.5, 1.2, 3)
        : undefined
    case 'fortnight':
      return stretch(2 * week, 0.9, 1.1, 1)
    case 'work': {
      const spent =
        norm(1) === 'of' && (norm(2) === 'an' || norm(2) === 'a') ? lengthOf(norm(3)) : undefined
      return spent === undefined ? undefined : stretch(spent, 0.6, 1.35, 4)
    }
    case 'most':
    case 'all': {
      const at2 = norm(1) === 'of' ? 2 : 1
      if (!/^(?:a|an|the|that)$/.test(norm(at2))) return undefined
      const to = /^(?:working|whole|long|full)$/.test(norm(at2 + 1)) ? at2 + 2 : at2 + 1
      const one = lengthOf(norm(to))
      return one === undefined
        ? undefined
        : stretch(one, norm(0) === 'most' ? 0.3 : 0.6, 1.1, to + 1)
    }
    case 'couple': {
      const at2 = norm(1) === 'of' ? 2 : 1
      const one = lengthOf(singular(norm(at2)))
      return one === undefined ? undefined : stretch(one, 1.6, 3.2, at2 + 1)
    }
    case 'few':
    case 'several': {
      const one = lengthOf(singular(norm(1)))
      if (one === undefined) return undefined
      return norm(0) === 'few' ? stretch(one, 2.5, 8, 2) : stretch(one, 3, 13, 2)
    }
  }
  const bare = Object.hasOwn(bareLengths, norm(0)) ? bareLengths[norm(0)] : undefined
  if (bare === undefined || !bareLead.test(norm(-1))) return undefined
  return { unit: 'second', range: bare, from: at, to: at + 1, head: '' }
}

function readCount({ words }: Telling, at: number): Loose | undefined {
  const word = words[at]!
  const next = words[at + 1]
  const nextNoun = words.slice(at + 1, at + 4).find(({ pos }) => pos === 'NOUN')
  const count = (low: number, high: number, to: number, head: string): Loose => ({
    unit: 'count',
    range: [low, high],
    from: at,
    to: at + to,
    head,
  })
  const isCounted = next?.pos === 'NOUN' && next.pause === 'none'
  switch (word.norm) {
    case 'few':
    case 'several':
      if (nextNoun === undefined) return undefined
      return word.norm === 'few' ? count(2.5, 8, 1, nextNoun.stem) : count(3, 13, 1, nextNoun.stem)
    case 'scores':
      return next?.norm === 'of' && nextNoun !== undefined
        ? count(30, 95, 1, nextNoun.stem)
        : undefined
    case 'couple':
      return words[at - 1]?.norm === 'a' && nextNoun !== undefined
        ? count(2, 3, 1, nextNoun.stem)
        : undefined
    case 'both':
      return isCounted ? count(2, 2, 2, next.stem) : undefined
    case 'one':
    case 'single':
      return isCounted && lengthOf(next.norm) === undefined ? count(1, 1, 2, next.stem) : undefined
    case 'no':
    case 'zero':
      return isCounted && !isAnswerNo(words, at) ? count(0, 0, 2, next.stem) : undefined
    case 'twice':
      return /^(?:as|a|an|per)$/.test(next?.norm ?? '')
        ? undefined
        : { ...count(2, 2, 1, ''), unit: 'times' }
    case 'once': {
      const before = words[at - 1]
      const isTimes =
        before !== undefined &&
        // "Once a night" tells how often, not how many times.
        !/^(?:a|an|per|every|each|the)$/.test(next?.norm ?? '') &&
        (before.pos === 'NOUN' ||
          before.pos === 'VERB' ||
          /^(?:it|them|only|just|him|her|the)$/.test(before.norm))
      return isTimes ? { ...count(1, 1, 1, ''), unit: 'times' } : undefined
    }
  }
  const bare = Object.hasOwn(bareCounts, word.norm) ? bareCounts[word.norm]! : undefined
  return bare === undefined ? undefined : count(bare[0], bare[1], 1, nextNoun?.stem ?? '')
}

function readPeople({ words }: Telling, at: number): Loose | undefined {
  const read = readLoosePeople(words, at)
  if (read === undefined) return undefined
  const { count, from, to } = read
  return { unit: 'people', range: [count, count], from, to, head: '' }
}

function toFact(telling: Telling, { unit, range, from, to, head }: Loose): AmountFact {
  const [low, high] = range
  const measure = { low, high, value: Math.sqrt(low * high) }
  const told = { about: stemsAround(telling, from, to), ...quoteOf(telling, from, to) }
  if (unit === 'people') return { kind: 'team-size', ...measure, ...told }
  return {
    kind: unit === 'second' ? 'duration' : 'count',
    unit,
    ...measure,
    head,
    phase: undefined,
    turn: undefined,
    aspect: unit === 'second' ? findTimeAspect(telling.words, from, to) : undefined,
    act: '',
    loose: true,
    part: false,
    ...told,
  }
}
