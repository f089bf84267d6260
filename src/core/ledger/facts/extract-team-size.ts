import { ordinalOf } from '../words/ordinals.ts'
import type { TeamSizeFact } from './fact.ts'
import type { Amount } from '../words/read-amounts.ts'
import { quoteOf, stemsAround } from '../words/telling.ts'
import type { Telling, TellingWord } from '../words/telling.ts'
import { agree, measureOf } from './tolerance.ts'

/** Who counts as one of the people on it. */
const members = new Set(
  'people person persons engineers developers programmers colleagues us heads men women guys folks others testers contractors students members'.split(
    ' ',
  ),
)
const largestTeam = 500
/** About as many as fit a hand. */
const handful = 4

/** How many worked on it: "six of us built", "a team of ten", "it was just me". Fills `taken` with the words it read. */
export function extractTeamSize(
  telling: Telling,
  amounts: readonly Amount[],
  taken: Set<number>,
): TeamSizeFact[] {
  const facts: TeamSizeFact[] = []
  for (const amount of amounts) {
    const size = readTeam(telling.words, amount) ?? readCorrected(telling.words, amount)
    if (size === undefined) continue
    if (telling.words[amount.to]?.pos !== 'NOUN') taken.add(amount.from)
    facts.push({
      kind: 'team-size',
      ...size,
      about: stemsAround(telling, amount.from, amount.to),
      ...quoteOf(telling, size.from, size.to),
    })
  }
  for (let i = 0; i < telling.words.length; i++) {
    const alone = readAlone(telling.words, i)
    if (alone === undefined) continue
    const hedge = alone.value === handful ? 'about' : 'none'
    const size = measureOf({ value: alone.value, hedge, fraction: false }, 1, true)
    if (facts.some((fact) => agree(fact, size))) continue
    facts.push({
      kind: 'team-size',
      ...size,
      about: stemsAround(telling, i, alone.to),
      ...quoteOf(telling, i, alone.to),
    })
  }
  return facts.map(({ kind, value, low, high, about, place, quote }) => ({
    kind,
    value,
    low,
    high,
    about,
    place,
    quote,
  }))
}

function readTeam(
  words: readonly TellingWord[],
  amount: Amount,
): (ReturnType<typeof measureOf> & { from: number; to: number }) | undefined {
  if (amount.unit !== undefined || amount.value > largestTeam || !Number.isInteger(amount.value))
    return undefined
  const word = (offset: number) => words[amount.from - 1 - offset]?.norm ?? ''
  const next = (offset: number) => words[amount.to + offset]?.norm ?? ''
  const done = (extra: number, from: number, to: number) => ({
    ...measureOf({ ...amount, value: amount.value + extra }, 1, true),
    from,
    to,
  })
  if (next(0) === 'of' && next(1) === 'us' && !isSubset(words, amount))
    return done(0, amount.from, amount.to + 2)
  if (word(0) === 'us' && words[amount.from]!.pause === 'none' && !isThing(words, amount.to))
    return done(0, amount.from - 1, amount.to)
  const withMe = readWithMe(words, amount.to)
  if (withMe !== undefined) return done(1, amount.from, withMe)
  if (helpers.has(next(0)) && amount.value <= mostHelpers && isOurs(word(0), word(1)))
    return done(1, amount.from - 1, amount.to + 1)
  if (members.has(next(0)) && next(1) === 'we' && isBe(next(2)))
    return done(0, amount.from, amount.to + 3)
  const onIt = next(1) === 'on' && /^(?:it|the|this|that|our|my)$/.test(next(2))
  if (word(0) === 'with' && members.has(next(0)) && (onIt || /^(?:we|i)$/.test(next(1))))
    return done(0, amount.from, amount.to + 1)
  if (word(0) === 'of' && isTeam(word(1))) return done(0, amount.from - 2, amount.to)
  if (isTeam(next(0)) && next(0) !== 'staff' && (next(0) === 'person' || next(0) === 'strong'))
    return done(0, amount.from, amount.to + 1)
  if (next(0) === 'person' && isTeam(next(1))) return done(0, amount.from, amount.to + 2)
  const lead =
    word(0) === 'only' || word(0) === 'just' || word(0) === 'like' || word(0) === 'about' ? 1 : 0
  const wasWe = isBe(word(lead)) && word(lead + 1) === 'we'
  if (wasWe && (!isThing(words, amount.to) || members.has(next(0))))
    return done(0, amount.from - lead - 2, amount.to)
  const hadWe =
    (word(lead) === 'had' || word(lead) === "'d") &&
    (word(lead + 1) === 'we' || word(lead + 1) === 'i')
  if ((hadWe || wasWe) && members.has(next(0)) && /^(?:on|in|for|working|so)$/.test(next(1)))
    return done(0, amount.from - lead - 2, amount.to + 1)
  if (
    isBe(word(lead)) &&
    !/^(?:there|it|that|we|they|company|firm|village|audience)$/.test(word(lead + 1)) &&
    /^(?:engineers|developers|programmers|people|folks)$/.test(next(0)) &&
    (words[amount.to + 1]?.pause !== 'none' || /^(?:in|across|over|and|then|at)$/.test(next(1)))
  )
    return done(0, amount.from - lead - 1, amount.to + 1)
  const isBare =
    words[amount.to]?.pause !== 'none' || /^(?:or so|in all)$/.test(`${next(0)} ${next(1)}`)
  const team = members.has(next(0))
    ? teamBefore(words, amount.from, amount.to + 1)
    : isBare
      ? teamBefore(words, amount.from, amount.to)
      : -1
  if (team !== -1) return done(0, team, members.has(next(0)) ? amount.to + 1 : amount.to)
  if (
    members.has(next(0)) &&
    /^(?:under|beside|alongside|below)$/.test(next(1)) &&
    /^(?:me|us)$/.test(next(2))
  )
    return done(1, amount.from, amount.to + 3)
  if (members.has(next(0)) && next(1) === 'reporting' && next(2) === 'to')
    return done(1, amount.from, amount.to + 4)
  if (
    members.has(next(0)) &&
    next(1) === 'on' &&
    /^(?:it|the|this)$/.test(next(2)) &&
    /^(?:it|team|project)$/.test(next(2) === 'it' ? 'it' : next(3))
  )
    return done(0, amount.from, amount.to + 4)
  if (
    word(0) === 'me' ||
    ((word(0) === 'and' || word(0) === 'with' || word(0) === 'plus') && word(1) === 'me')
  )
    if (
      /^(?:others?|colleagues|engineers|developers|guys|people|contractors|students)$/.test(next(0))
    )
      return done(1, amount.from - 2, amount.to + 1)
  if (
    word(0) === 'with' &&
    /^(?:others?|colleagues|teammates|coworkers)$/.test(next(0) === 'other' ? next(1) : next(0))
  )
    return done(1, amount.from - 1, amount.to + 1)
  return undefined
}

const helpers = new Set(
  'helper helpers assistant assistants apprentice apprentices volunteer volunteers intern interns trainee trainees student students junior juniors'.split(
    ' ',
  ),
)
const mostHelpers = 12
const amountLead = /^(?:exactly|just|only|about)$/

/** "I had exactly one helper", "with four students". */
function isOurs(before: string, further: string): boolean {
  return /^(?:had|have|with|'d|got)$/.test(amountLead.test(before) ? further : before)
}

const withMeReach = 5

/** "three electricians and me", "both of them plus myself": the place behind, where the speaker comes on top of a number. */
function readWithMe(words: readonly TellingWord[], from: number): number | undefined {
  for (let i = from; i < Math.min(words.length - 1, from + withMeReach); i++) {
    const { norm, pause, pos } = words[i]!
    if (pause === 'stop' || pos === 'VERB' || pos === 'AUX') return undefined
    if (norm !== 'and' && norm !== 'plus') continue
    const me = words[i + 1]!.norm
    return me === 'me' || me === 'myself' ? i + 2 : undefined
  }
  return undefined
}

/** "eight of us, hang on, nine": the words before tell whom the second number counts. */
function readCorrected(words: readonly TellingWord[], amount: Amount): ReturnType<typeof readTeam> {
  if (amount.corrects === undefined) return undefined
  const size = readTeam(words, { ...amount.corrects, value: amount.value, hedge: amount.hedge })
  return size === undefined ? undefined : { ...size, from: amount.from, to: amount.to }
}

function isBe(word: string): boolean {
  return word === 'were' || word === 'was' || word === "'re" || word === 'are'
}

function isTeam(word: string): boolean {
  return (
    word === 'team' || word === 'crew' || word === 'group' || word === 'squad' || word === 'strong'
  )
}

const teamReach = 12

/** Where the team is named that a number tells the size of: "I led the dispatch team at a grocer, seven engineers"; or -1. */
function teamBefore(words: readonly TellingWord[], from: number, to: number): number {
  const isEnd = words[to]?.pause !== 'none' || /^(?:or|in)$/.test(words[to]!.norm)
  if (words[from]!.pause !== 'comma' || !isEnd) return -1
  for (let i = from - 1; i >= Math.max(0, from - teamReach); i--) {
    const before = words[i - 1]
    if (isTeam(words[i]!.norm))
      return /^(?:NOUN|ADJ)$/.test(before?.pos ?? '') ||
        /^(?:my|our|the|a)$/.test(before?.norm ?? '')
        ? i
        : -1
    if (words[i]!.pause === 'stop') return -1
  }
  return -1
}

/** "two of us went" after "five of us": some of the team, not the team. */
function isSubset(words: readonly TellingWord[], amount: Amount): boolean {
  const before = words[amount.from - 1]?.norm ?? ''
  return (
    before === 'other' ||
    (before === 'only' && words[amount.to + 2]?.norm !== 'on' && amount.value === 1)
  )
}

function isThing(words: readonly TellingWord[], at: number): boolean {
  const next = words[at]
  return (
    next !== undefined &&
    next.pause === 'none' &&
    (next.pos === 'NOUN' ||
      next.pos === 'ADJ' ||
      next.pos === 'VERB' ||
      next.norm === 'percent' ||
      next.norm === 'of')
  )
}

const joins = new Set(['joined', 'came', 'started', 'hired'])
/** Of a larger team nobody says who came as the how-manieth. */
const lastToJoin = 15

const making = new Set([
  'write',
  'build',
  'develop',
  'design',
  'do',
  'make',
  'work',
  'create',
  'run',
  'code',
  'program',
  'wrote',
  'built',
  'developed',
  'designed',
  'did',
  'made',
  'worked',
  'created',
  'ran',
  'coded',
])

/** "nobody else on it", "only Ines and me", "I built all of it on my own". */
function readAlone(
  words: readonly TellingWord[],
  at: number,
): { value: number; to: number } | undefined {
  const word = (offset: number) => words[at + offset]?.norm ?? ''
  if (word(0) === 'we' && isBe(word(1)) && word(2) === 'a' && word(3) === 'handful')
    return { value: handful, to: at + 4 }
  const nth = ordinalOf(word(0), lastToJoin)
  if (
    nth !== undefined &&
    nth > 1 &&
    word(-1) === 'the' &&
    /^(?:one|engineer|developer|employee|hire|person|member|colleague)$/.test(word(1)) &&
    ((isBe(word(-2)) && word(-3) === 'i') || (word(-2) === 'as' && joins.has(word(-3))))
  )
    return { value: nth, to: at + 2 }
  if (word(0) === 'nobody' && word(1) === 'else' && word(2) === 'on')
    return { value: 1, to: at + 4 }
  if (
    word(0) === 'i' &&
    isBe(word(1)) &&
    word(2) === 'the' &&
    word(3) === 'only' &&
    /^(?:one|engineer|developer|programmer|person)$/.test(word(4))
  )
    return { value: 1, to: at + 5 }
  if (
    (word(0) === 'only' || word(0) === 'just' || isBe(word(0))) &&
    word(2) === 'and' &&
    (word(3) === 'me' || word(3) === 'i') &&
    words[at + 1]!.pos !== 'NUM' &&
    isName(words[at + 1])
  )
    return { value: 2, to: at + 4 }
  if (
    (word(0) === 'only' || word(0) === 'just') &&
    (word(1) === 'me' || word(1) === 'i') &&
    word(2) === 'and' &&
    isName(words[at + 3]) &&
    word(4) !== 'and'
  )
    return { value: 2, to: at + 4 }
  if (
    isBe(word(0)) &&
    (word(1) === 'me' || word(1) === 'myself') &&
    word(2) === 'and' &&
    isName(words[at + 3]) &&
    word(4) !== 'and'
  )
    return { value: 2, to: at + 4 }
  if (word(0) === 'just' && word(1) === 'me' && isBe(word(-1)) && word(2) !== 'and')
    return { value: 1, to: at + 2 }
  const own =
    (word(0) === 'on' && word(1) === 'my' && word(2) === 'own') ||
    (word(0) === 'by' && word(1) === 'myself')
  if (
    own ||
    word(0) === 'alone' ||
    word(0) === 'solo' ||
    (word(0) === 'single' && word(1) === 'handed')
  ) {
    if (isBe(word(-1)) && word(-2) === 'i' && !isSomewhere(words, at))
      return { value: 1, to: at + (word(0) === 'on' ? 3 : word(0) === 'by' ? 2 : 1) }
    for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (words[i + 1]!.pause === 'stop') break
      if (making.has(words[i]!.norm) && words[i - 1]?.norm === 'i')
        return {
          value: 1,
          to: at + (word(0) === 'on' ? 3 : word(0) === 'alone' || word(0) === 'solo' ? 1 : 2),
        }
    }
  }
  return undefined
}

/** "I was alone in the building", "up there": where somebody was, and not who worked on it. */
function isSomewhere(words: readonly TellingWord[], at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]?.norm ?? '']
  if (words[at]!.norm !== 'alone' || next === undefined || next.pause !== 'none') return false
  if (next.norm === 'on') return !/^(?:it|this|that|the|our)$/.test(second)
  return /^(?:in|at|up|out|down|there|from|inside)$/.test(next.norm)
}

function isName(word: TellingWord | undefined): boolean {
  return word !== undefined && (word.capital || word.unknown || word.pos === 'PROPN')
}
