import { ordinalOf } from '../words/ordinals.ts'
import { isNameLike, isPerson } from '../facts/agents.ts'
import type { PlaceFact, TeamSizeFact, TurnFact } from '../facts/fact.ts'
import { bagOf, type Bag, type Content } from './likeness.ts'
import { wordList } from '../../text/word-list.ts'
import { isContent } from '../words/stem.ts'
import {
  collectStems,
  quoteOf,
  stemsAround,
  type Telling,
  type TellingWord,
} from '../words/telling.ts'

/** Something that a telling says of one of its events, and the words around it without its own. */
export interface Particular<F> {
  fact: F
  near: Bag
  wide: Bag
}

/** Which time round it was, where, and whether alone: what people change without noticing from telling to telling. */
export interface Particulars {
  turns: readonly Particular<TurnFact>[]
  places: readonly Particular<PlaceFact>[]
  company: readonly Particular<TeamSizeFact>[]
}

const nearReach = 10
const wideReach = 24
const mostOfAKind = 40

/** Reads the particulars of a telling. Linear in its length. */
export function readParticulars(telling: Telling, content: Content): Particulars {
  const turns: Particular<TurnFact>[] = []
  const places: Particular<PlaceFact>[] = []
  const company: Particular<TeamSizeFact>[] = []
  const setting = (from: number, to: number) => ({
    near: [...bagOf(content, from - nearReach, from), ...bagOf(content, to, to + nearReach)],
    wide: [...bagOf(content, from - wideReach, from), ...bagOf(content, to, to + wideReach)],
  })
  const { words } = telling
  for (let at = 0; at < words.length; at++) {
    const turn = readTurn(words, at)
    if (turn !== undefined && turns.length < mostOfAKind)
      turns.push({
        fact: {
          kind: 'turn',
          turn: turn.value,
          of: collectStems(words, at + 1, turn.to),
          about: stemsAround(telling, at, turn.to),
          ...quoteOf(telling, at, turn.to),
        },
        ...setting(at, turn.to),
      })
    const placeTo = readPlace(words, at)
    const way = readWay(words, at) ?? readSpot(words, at)
    const to = placeTo ?? way?.to
    if (to !== undefined && !isOneOfSeveral(words, at, to) && places.length < mostOfAKind)
      places.push({
        fact: {
          kind: 'place',
          by: placeTo !== undefined ? 'name' : isSpot(way!.name) ? 'spot' : 'way',
          names: placeTo !== undefined ? collectStems(words, at + 1, to) : [way!.name],
          about: stemsAround(telling, at, to),
          ...quoteOf(telling, at, to),
        },
        ...setting(at, to),
      })
    const people = readCompany(words, at)
    if (people !== undefined && company.length < mostOfAKind)
      company.push({
        fact: {
          kind: 'team-size',
          ...people.size,
          about: stemsAround(telling, people.from, people.to),
          ...quoteOf(telling, people.from, people.to),
        },
        ...setting(people.from, people.to),
      })
  }
  return { turns, places, company }
}

const lastTurn = 12
const ordinalNumber = /^(\d{1,2})(?:st|nd|rd|th)$/
const nounReach = 3

/** "the second dry run", "my 4th attempt": the ordinal, and where its noun ends. */
function readTurn(
  words: readonly TellingWord[],
  at: number,
): { value: number; to: number } | undefined {
  const { norm } = words[at]!
  const value = ordinalOf(norm, lastTurn) ?? Number(ordinalNumber.exec(norm)?.[1] ?? 0)
  if (value === 0 || words[at - 1]?.norm === 'every') return undefined
  let to = 0
  for (let i = at + 1; i < Math.min(words.length, at + 1 + nounReach); i++) {
    const { pos, pause, norm: next } = words[i]!
    if (pause !== 'none') break
    if (pos === 'NOUN' && isContent(next)) to = i + 1
    else if (to > 0 || (pos !== 'ADJ' && pos !== 'PROPN')) break
  }
  return to === 0 ? undefined : { value, to }
}

const nameReach = 2

/** "in Gdansk": a name after a word of place. */
function readPlace(words: readonly TellingWord[], at: number): number | undefined {
  const { norm } = words[at]!
  if (norm === 'the' && isSite(words[at + 2]) && isNameOfSite(words[at + 1]!)) return at + 2
  if (norm !== 'in' && norm !== 'near' && norm !== 'at') return undefined
  let to = at + 1
  while (
    to < Math.min(words.length, at + 1 + nameReach) &&
    words[to]!.pause === 'none' &&
    isNameLike(words, to) &&
    !isCalendar(words[to]!.norm)
  )
    to += 1
  return to === at + 1 ? undefined : to
}

const sites = new Set(
  'plant factory office site depot branch station warehouse yard mill works'.split(' '),
)
/** "The Antwerp plant" is in Antwerp. */
const isSite = (word: TellingWord | undefined): boolean =>
  word !== undefined && word.pause === 'none' && sites.has(word.norm)

/** After an article no word is taken for a name unless no lexicon knows it. */
const isNameOfSite = ({ pos, unknown, capital, stem }: TellingWord): boolean =>
  stem !== '' && (unknown || pos === 'PROPN' || capital)

const calendar = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter'.split(
    ' ',
  ),
)
const isCalendar = (word: string) => calendar.has(word)

const several = new Set('other another next last latter former'.split(' '))
const severalReach = 6

/** "The first trial in Ostend": another may have been elsewhere. */
function isOneOfSeveral(words: readonly TellingWord[], from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from - severalReach), to + severalReach)
    .some(({ norm }) => several.has(norm) || ordinalOf(norm, lastTurn) !== undefined)
}

const ways: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['phone', /^(?:on|over|by) (?:the )?(?:phone|telephone)\b/],
  [
    'met',
    /^(?:in (?:her|his|their|my) office|face to face|in person|to (?:his|her|their) face|(?:sat|sit) down with|at (?:her|his|their) desk)\b/,
  ],
]
const longestWay = 3

/** Whether people rang each other or met. */
function readWay(
  words: readonly TellingWord[],
  at: number,
): { name: string; to: number } | undefined {
  const line = words
    .slice(at, at + longestWay)
    .map(({ norm }) => norm)
    .join(' ')
  for (const [name, pattern] of ways) {
    const found = pattern.exec(line)
    if (found !== null) return { name, to: at + found[0].split(' ').length }
  }
  return undefined
}

/** Spots that are not one another, with the words for each. Provenance: written for this project. */
const spots: Readonly<Record<string, ReadonlySet<string>>> = {
  attic: wordList('attic, loft'),
  cellar: wordList('cellar, basement, vault'),
  roof: wordList('roof, rooftop'),
  kitchen: wordList('kitchen'),
  garage: wordList('garage'),
  outside: wordList('yard, garden, street, park, field, beach'),
  office: wordList('office, desk'),
  home: wordList('sofa, bed, bath, bathtub, couch'),
  train: wordList('train, tram, metro, underground'),
  bus: wordList('bus, coach'),
  car: wordList('car, taxi, cab, van'),
  plane: wordList('plane, airport'),
  ship: wordList('ship, ferry, boat'),
  hotel: wordList('hotel'),
  hospital: wordList('hospital'),
  lab: wordList('lab, laboratory'),
  canteen: wordList('canteen, cafeteria'),
}
const spotByWord = new Map(
  Object.entries(spots).flatMap(([spot, words]) => [...words].map((word) => [word, spot] as const)),
)
const isSpot = (name: string): boolean => Object.hasOwn(spots, name)
const spotLead = wordList('in, at, on, from, inside')
const spotArticles = wordList('the, my, a, an, our')

/** "In the attic", "on the train": where it was, by a word for such places. */
function readSpot(
  words: readonly TellingWord[],
  at: number,
): { name: string; to: number } | undefined {
  if (!spotLead.has(words[at]!.norm)) return undefined
  const nounAt = spotArticles.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1
  const name = spotByWord.get(words[nounAt]?.norm ?? '')
  const next = words[nounAt + 1]
  const isWhole = next === undefined || next.pause !== 'none' || next.pos !== 'NOUN'
  return name !== undefined && isWhole ? { name, to: nounAt + 1 } : undefined
}

const alone = { value: 1, low: 1, high: 1 }
const together = { value: 2, low: 2, high: 9 }
const companyReach = 8

/** "on my own", "Ilse and I wrote", "I wrote it with a colleague": whether the speaker was alone in it. */
function readCompany(words: readonly TellingWord[], at: number) {
  const norm = (i: number) => words[at + i]?.norm ?? ''
  const one = (from: number, to: number, size: typeof alone) => ({
    from: at + from,
    to: at + to,
    size,
  })
  switch (norm(0)) {
    case 'own':
      return norm(-1) === 'my' && norm(-2) === 'on' ? one(-2, 1, alone) : undefined
    case 'myself':
      if (norm(-1) === 'by') return one(-1, 1, alone)
      return words[at - 1]?.pos === 'NOUN' && isOfSpeaker(words, at) ? one(0, 1, alone) : undefined
    case 'alone':
    case 'solo':
    case 'singlehandedly':
    case 'single-handedly':
    case 'single-handed':
      return isOfSpeaker(words, at) && norm(-1) !== 'let' ? one(0, 1, alone) : undefined
    case 'i':
    case 'me':
      if (
        norm(-1) === 'and' &&
        words[at - 2] !== undefined &&
        isPerson(words, at - 2) &&
        words[at]!.pause === 'none'
      )
        return one(-2, 1, together)
      return norm(0) === 'me' &&
        norm(1) === 'and' &&
        words[at + 2] !== undefined &&
        isPerson(words, at + 2)
        ? one(0, 3, together)
        : undefined
    case 'together':
      return isOfSpeaker(words, at) ? one(0, 1, together) : undefined
    case 'with': {
      if (!isOfSpeaker(words, at)) return undefined
      for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
        if (words[i]!.pause !== 'none') break
        if (isPerson(words, i)) return one(0, i + 1 - at, together)
      }
      return undefined
    }
  }
  return undefined
}

/** Said of what the speaker did in the same breath. */
function isOfSpeaker(words: readonly TellingWord[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - companyReach); i--) {
    if (words[i + 1]!.pause === 'stop') break
    if (words[i]!.norm === 'i' || words[i]!.norm === 'we') return true
  }
  // "Together with a colleague I wrote it."
  for (let i = at + 1; i < Math.min(words.length, at + companyReach); i++) {
    if (words[i]!.pause === 'stop') break
    if (words[i]!.norm === 'i' || words[i]!.norm === 'we')
      return words[at]!.pause === 'stop' || at === 0
  }
  return false
}
