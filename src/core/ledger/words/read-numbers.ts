import type { TellingWord } from './telling.ts'

/** A number as it was written or said: words `from` to `to` (half-open), and how far it may be rounded. */
export interface SaidNumber {
  from: number
  to: number
  value: number
  /** How the speaker hedges it: "about", "over", "nearly"; `within`: anything up to twice the value, "the same day". */
  hedge: 'none' | 'about' | 'over' | 'under' | 'within'
  /** A share of one: "a third", "two thirds", "half". */
  fraction: boolean
  /** True for "one" and "a", which are more often a pronoun or an article than a number. */
  faint: boolean
}

const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  grand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  dozen: 12,
  dozens: 12,
  score: 20,
}
const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  b: 1e9,
}
const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
  sixth: 1 / 6,
  eighth: 1 / 8,
}
const about = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'circa',
  'like',
  'say',
  'maybe',
  'perhaps',
  'probably',
  'give',
  'ish',
])
const over = new Set(['over', 'exceeding', 'above', 'plus'])
const under = new Set([
  'nearly',
  'almost',
  'within',
  'under',
  'below',
  'barely',
  'close',
  'practically',
])

/** "There'd been a single break-in"; "not a single one" is none. */
function readSingle(
  words: readonly TellingWord[],
  at: number,
): Pick<SaidNumber, 'from' | 'to' | 'value' | 'fraction' | 'faint'> | undefined {
  if (words[at]!.norm !== 'single' || words[at - 1]?.norm !== 'a') return undefined
  if (/^(?:not|n't|never|without)$/.test(words[at - 2]?.norm ?? '')) return undefined
  return { from: at, to: at + 1, value: 1, fraction: false, faint: false }
}

/** Finds every number of a telling: digits with separators and suffixes, number words, dozens, shares. Linear. */
export function readNumbers(words: readonly TellingWord[], text: string): SaidNumber[] {
  const numbers: SaidNumber[] = []
  let i = 0
  while (i < words.length) {
    const found = readDigits(words, text, i) ?? readWords(words, i) ?? readSingle(words, i)
    if (found === undefined) {
      i += 1
      continue
    }
    numbers.push({
      ...found,
      value: Math.round(found.value * 1e6) / 1e6,
      hedge: readHedge(words, found.from, found.to),
    })
    i = Math.max(found.to, i + 1)
  }
  return numbers
}

type Bare = Omit<SaidNumber, 'hedge'>

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th'])
/** Digits, with a currency before them where it is glued on, and whatever letters follow. */
const digits =
  /^(?:r|rs|usd|eur|gbp|chf|nok|sek|dkk|inr|ksh|aud|nzd|us|rm|s)?(\d+(?:[.,:]\d+)*)([a-z]*)$/

/** Groups of three after the first: beyond quintillions, "120 450 300 …" is a list. */
const mostGroups = 6

function readDigits(words: readonly TellingWord[], text: string, at: number): Bare | undefined {
  const match = digits.exec(words[at]!.norm)
  if (match === null || match[1]!.includes(':') || ordinalEndings.has(match[2]!)) return undefined
  let shown = match[1]!
  let to = at + 1
  const mostTo = /^\d{1,3}$/.test(shown) ? at + 1 + mostGroups : to
  while (to < mostTo && /^\d{3}$/.test(words[to]?.norm ?? '') && isOneBlank(text, words, to)) {
    shown += ` ${words[to]!.norm}`
    to += 1
  }
  const whole = /^\d{1,3}(?:[, .]\d{3})+$/.test(shown) && !shown.startsWith('0')
  let value = Number(
    whole ? shown.replaceAll(/[, .]/g, '') : shown.replaceAll(' ', '').replace(',', '.'),
  )
  if (!Number.isFinite(value)) return undefined
  const suffix = match[2] === '' ? words[to] : undefined
  const glued = match[2] ?? ''
  if (Object.hasOwn(suffixes, glued) && glued !== '') value *= suffixes[glued]!
  else if (
    suffix !== undefined &&
    Object.hasOwn(suffixes, suffix.norm) &&
    isSuffix(text, words, to)
  ) {
    value *= suffixes[suffix.norm]!
    to += 1
  } else if (suffix !== undefined && Object.hasOwn(scales, suffix.norm)) {
    value *= scales[suffix.norm]!
    to += 1
  }
  return { from: at, to, value, fraction: false, faint: false }
}

function isOneBlank(text: string, words: readonly TellingWord[], at: number): boolean {
  return text.slice(words[at - 1]!.end, words[at]!.start) === ' '
}

/** "1.4 m" is metres and "1.4m" millions, unless the letter is a capital or stands for thousands. */
function isSuffix(text: string, words: readonly TellingWord[], at: number): boolean {
  const glued = words[at]!.start === words[at - 1]!.end
  const letter = text.slice(words[at]!.start, words[at]!.end)
  return (
    letter.length > 1 ||
    letter === 'k' ||
    letter === 'K' ||
    letter === 'M' ||
    letter === 'B' ||
    glued
  )
}

function readWords(words: readonly TellingWord[], at: number): Bare | undefined {
  const word = words[at]!.norm
  const next = words[at + 1]?.norm ?? ''
  const third = words[at + 2]?.norm ?? ''
  const done = (to: number, value: number, fraction = false): Bare => ({
    from: at,
    to,
    value,
    fraction,
    faint: false,
  })
  if (word === 'a' || word === 'an') {
    if (next === 'couple') return done(third === 'of' ? at + 3 : at + 2, 2)
    const whole = Object.hasOwn(fractions, next) ? scaleOfPart(words, at + 2) : undefined
    if (whole !== undefined) return done(at + 5, fractions[next]! * whole)
    if (Object.hasOwn(scales, next) && next !== 'score') return readCardinal(words, at, 1, at + 1)
    if (next === 'half' && third === 'dozen') return done(at + 3, 6)
    if (
      Object.hasOwn(fractions, next) &&
      next !== 'half' &&
      third !== 'past' &&
      third !== 'to' &&
      isShare(words, at, at + 2)
    )
      return done(at + 2, fractions[next]!, true)
    return undefined
  }
  if (word === 'half') {
    if (next === 'a' && third === 'dozen') return done(at + 3, 6)
    if (next === 'a' && Object.hasOwn(scales, third)) return done(at + 3, scales[third]! / 2)
    if (next === 'past') return undefined
    if (next === 'of' || (next === 'the' && words[at - 1]?.norm !== 'other'))
      return done(at + 1, 0.5, true)
    return undefined
  }
  if (word === 'point' && isDigitWord(next)) return readPoint(words, at, 0, at)
  if (word === 'no' || !(Object.hasOwn(small, word) || Object.hasOwn(tens, word))) return undefined
  if (Object.hasOwn(fractions, next) && next.endsWith('s')) {
    const parts = small[word] ?? 1
    const whole = scaleOfPart(words, at + 2)
    if (whole !== undefined) return done(at + 5, parts * fractions[next]! * whole)
    return done(at + 2, parts * fractions[next]!, true)
  }
  return readCardinal(words, at, 0, at)
}

/** "of a million": what a part is a part of, where that is a number itself. */
function scaleOfPart(words: readonly TellingWord[], at: number): number | undefined {
  const isOne = words[at]?.norm === 'of' && words[at + 1]?.norm === 'a'
  const scale = words[at + 2]?.norm ?? ''
  return isOne && Object.hasOwn(scales, scale) ? scales[scale] : undefined
}

function isShare(words: readonly TellingWord[], at: number, to: number): boolean {
  const next = words[to]?.norm ?? ''
  return next === 'of' || words[at - 1]?.norm !== 'for' || next === 'in'
}

function isDigitWord(word: string): boolean {
  return Object.hasOwn(small, word)
}

/** "three hundred and eighty", "forty one thousand", "twelve hundred", "two point one". `started` is 1 after "a". */
function readCardinal(
  words: readonly TellingWord[],
  from: number,
  started: number,
  at: number,
): Bare {
  let total = 0
  let current = started
  let i = at
  let last = at
  let lastSmall = started === 0 ? 'none' : 'unit'
  for (; i < words.length; i++) {
    const word = words[i]!.norm
    if (i > from && words[i]!.pause !== 'none') break
    if (Object.hasOwn(small, word)) {
      if (lastSmall === 'unit' || (lastSmall === 'ten' && small[word]! > 9)) break
      current += small[word]!
      lastSmall = 'unit'
    } else if (Object.hasOwn(tens, word)) {
      if (lastSmall !== 'none' && lastSmall !== 'scale') break
      current += tens[word]!
      lastSmall = 'ten'
    } else if (Object.hasOwn(scales, word)) {
      if (word === 'score' || (current === 0 && total === 0)) break
      const scale = scales[word]!
      if (scale <= 100) current *= scale
      else {
        total += (current === 0 ? 1 : current) * scale
        current = 0
      }
      lastSmall = 'scale'
    } else if (word === 'and' && lastSmall === 'scale' && isMore(words[i + 1]?.norm ?? '')) continue
    else if (word === 'point' && isDigitWord(words[i + 1]?.norm ?? ''))
      return readPoint(words, i, total + current, from)
    else break
    last = i
  }
  let value = total + current
  let to = last + 1
  if (
    words[to]?.norm === 'and' &&
    words[to + 1]?.norm === 'a' &&
    (words[to + 2]?.norm === 'half' || words[to + 2]?.norm === 'quarter')
  ) {
    value += fractions[words[to + 2]!.norm]!
    to += 3
    const scale = words[to]?.norm ?? ''
    if (Object.hasOwn(scales, scale)) {
      value *= scales[scale]!
      to += 1
    }
  }
  const alone = to - from === 1 && words[from]!.norm === 'one'
  return { from, to, value, fraction: false, faint: alone }
}

function isMore(word: string): boolean {
  return Object.hasOwn(small, word) || Object.hasOwn(tens, word)
}

function readPoint(words: readonly TellingWord[], at: number, whole: number, from: number): Bare {
  let value = whole
  let place = 0.1
  let i = at + 1
  for (; i < words.length && isDigitWord(words[i]!.norm) && small[words[i]!.norm]! < 10; i++) {
    value += small[words[i]!.norm]! * place
    place /= 10
  }
  if (i === at + 1) i = Math.min(words.length, at + 1)
  value = Math.round(value * 1e6) / 1e6
  const scale = words[i]?.norm ?? ''
  if (Object.hasOwn(scales, scale))
    return { from, to: i + 1, value: value * scales[scale]!, fraction: false, faint: false }
  return { from, to: i, value, fraction: false, faint: false }
}

function readHedge(words: readonly TellingWord[], from: number, to: number): SaidNumber['hedge'] {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const word = words[i]!.norm
    if (words[i + 1]!.pause === 'stop') break
    if (over.has(word)) return 'over'
    if (word === 'than' && words[i - 1]?.norm === 'more') return 'over'
    if (word === 'than' && (words[i - 1]?.norm === 'less' || words[i - 1]?.norm === 'fewer'))
      return 'under'
    if (word === 'least' && words[i - 1]?.norm === 'at') return 'over'
    if (under.has(word)) return 'under'
    if (about.has(word)) return 'about'
  }
  for (let i = to; i < Math.min(words.length, to + 4); i++) {
    const word = words[i]!.norm
    if (words[i]!.pause === 'stop') break
    if (word === 'or' && (words[i + 1]?.norm === 'so' || words[i + 1]?.norm === 'thereabouts'))
      return 'about'
    if (word === 'something' || word === 'odd' || word === 'ish') return 'about'
  }
  return 'none'
}
