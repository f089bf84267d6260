import { groupNouns, roleNouns } from '../text/people.ts'
import { isProbableName } from '../text/subject.ts'
import type { Token } from '../text/tag-words.ts'
import { perForm } from '../text/word-form.ts'
import type { WordForm } from '../text/word-form.ts'
import { wordList } from '../text/word-list.ts'
import { placeNouns } from './lexicons/places.ts'
import {
  clockNumbers,
  dayParts,
  months,
  seasons,
  shortDays,
  shortMonths,
  timeUnits,
  weekdays,
} from './lexicons/times.ts'

const determiners = wordList('the, a, an, this, that, these, those')
const possessives = wordList("my, our, his, her, their, its, your, 's")
const beForms = wordList("was, were, is, are, 's, 're, been, went, got")
const ordinals = wordList(
  'first, second, third, fourth, fifth, last, next, same, previous, following, final, very',
)

const written = wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion,
half, third, quarter, dozen, twice, double, couple
`)
const scales = wordList('hundred, thousand, million, billion, dozen, percent, per')
/** "One" alone is a pronoun as often as a number and does not count. */
const writtenNumbers: ReadonlySet<string> = new Set([...written].filter((word) => word !== 'one'))

/** Word classes that a phrase may name with `@`, by the words that belong to them. */
const classWords: Readonly<Record<string, readonly ReadonlySet<string>[]>> = {
  '@day': [weekdays],
  '@month': [months],
  '@season': [seasons],
  '@part': [dayParts],
  '@unit': [timeUnits],
  '@num': [writtenNumbers],
  '@det': [determiners],
  '@poss': [possessives],
  '@dp': [determiners, possessives],
  '@ord': [ordinals],
  '@place': [placeNouns],
  '@person': [roleNouns],
  '@group': [groupNouns],
  '@be': [beForms],
}

/** The same by part of speech. */
const classPoses: Readonly<Record<string, readonly Token['pos'][]>> = {
  '@adj': ['ADJ', 'ADV'],
  '@noun': ['NOUN', 'PROPN'],
  '@verb': ['VERB'],
}

/** Each class as one bit. Digits, hours and names belong to theirs by their shape and place. */
export const classBits: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...new Set([
      ...Object.keys(classWords),
      ...Object.keys(classPoses),
      '@hour',
      '@year',
      '@nth',
      '@name',
      '@any',
    ]),
  ].map((name, index) => [name, 1 << index]),
)

const maskByWord = new Map<string, number>()
for (const [name, lists] of Object.entries(classWords)) {
  for (const word of lists.flatMap((list) => [...list]))
    maskByWord.set(word, (maskByWord.get(word) ?? 0) | classBits[name]!)
}
/** Set for words whose classes depend on what stands beside them. */
const unsettledBit = 1 << 30
for (const word of ['may', ...shortDays, ...shortMonths, ...clockNumbers])
  maskByWord.set(word, (maskByWord.get(word) ?? 0) | unsettledBit)
const maskByPos = new Map<Token['pos'], number>()
for (const [name, poses] of Object.entries(classPoses)) {
  for (const pos of poses) maskByPos.set(pos, (maskByPos.get(pos) ?? 0) | classBits[name]!)
}

const anyBit = classBits['@any']!
const dayBit = classBits['@day']!
const monthBit = classBits['@month']!
const numberBit = classBits['@num']!
const yearBit = classBits['@year']!
const nthBit = classBits['@nth']!
const hourBit = classBits['@hour']!
const nameBits = classBits['@name']! | classBits['@person']!

/** The classes of a form wherever it stands, and whether others depend on what stands beside it. */
const maskOfForm = perForm(({ norm, pos }) => {
  let mask = anyBit | (maskByWord.get(norm) ?? 0) | (maskByPos.get(pos) ?? 0)
  if (!beginsWithNumber(norm)) return mask
  mask |= numberBit | unsettledBit
  if (/^(?:19|20)\d\d$/.test(norm)) mask |= yearBit
  return /^\d{1,2}(?:st|nd|rd|th)$/.test(norm) ? mask | nthBit : mask
})

/** The classes of the token at a place, as bits. */
export function maskOf(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  const ofForm = maskOfForm(token)
  let mask = ofForm & ~unsettledBit
  if (mask !== ofForm) {
    const { norm, pos } = token
    // "May" is no month in "we may".
    if (norm === 'may' && pos === 'AUX' && !isDated(tokens, at)) mask &= ~monthBit
    if (shortDays.has(norm) && isDated(tokens, at)) mask |= dayBit
    if (shortMonths.has(norm) && isDated(tokens, at)) mask |= monthBit
    if ((clockNumbers.has(norm) || beginsWithNumber(norm)) && isHour(tokens, at)) mask |= hourBit
  }
  if (isProbableName(tokens, at)) mask |= nameBits
  return mask
}

/** "Sat 12", "12 Jan": a short form beside a number. */
function isDated(tokens: readonly Token[], at: number): boolean {
  return /^\d/.test(tokens[at + 1]?.norm ?? '') || /^\d/.test(tokens[at - 1]?.norm ?? '')
}

function beginsWithNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(word)
}

/** True for a number in digits or words. */
export const isNumber = perForm(
  ({ norm }: WordForm) => beginsWithNumber(norm) || writtenNumbers.has(norm),
)

function isHour(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (/^\d{1,2}[:.]\d\d$/.test(token.norm)) return true
  if (
    !clockNumbers.has(token.norm) &&
    !/^(?:\d|1\d|2[0-4])(?:am|pm)?$/.test(token.norm) &&
    !/^[012]\d[0-5]\d$/.test(token.norm)
  )
    return false
  const next = tokens[at + 1]
  // "About eight hundred", "about one in six": a count.
  if (
    next !== undefined &&
    (scales.has(next.norm) || (next.norm === 'in' && tokens[at + 2]?.pos === 'NUM'))
  )
    return false
  // "at two telecoms", "at four per cent" tell no time.
  return (
    next === undefined ||
    (next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'NUM') ||
    dayParts.has(next.norm) ||
    next.norm === 'past' ||
    written.has(next.norm) ||
    /^\d\d$/.test(next.norm)
  )
}
