import { isPerson, isNameLike } from './agents.ts'
import type { TellingWord } from '../words/telling.ts'

/** How many worked on it, and the words that say so, half-open. */
interface LoosePeople {
  count: number
  from: number
  to: number
}

const smallNumbers = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 2]),
)
/** Words that close a circle: nobody beside those just named. */
const closing = /^(?:just us|only us|between us|nobody else|no one else|noone else|the two of us)\b/
const closingReach = 9

/** "on my own", "just me", "us five", "the pair of us", "Rashida and I, just us": how many worked on it. */
export function readLoosePeople(
  words: readonly TellingWord[],
  at: number,
): LoosePeople | undefined {
  const norm = (i: number) => words[at + i]?.norm ?? ''
  const people = (count: number, from: number, to: number): LoosePeople => ({
    count,
    from: at + from,
    to: at + to,
  })
  switch (norm(0)) {
    case 'alone':
      return people(1, 0, 1)
    case 'own':
      // "My own dashboard" belongs to somebody; "on my own" is somebody alone.
      return norm(-1) === 'my' && !/^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? '')
        ? people(1, -1, 1)
        : undefined
    case 'myself':
      return norm(-1) === 'by' ? people(1, -1, 1) : undefined
    case 'just':
    case 'only':
      return norm(1) === 'me' && norm(2) !== 'and' ? people(1, 0, 2) : undefined
    case 'i':
      if (/^(?:was|were)$/.test(norm(1)) && norm(2) === 'the' && /^(?:whole|entire)$/.test(norm(3)))
        return /^(?:team|crew|staff|department)$/.test(norm(4)) ? people(1, 0, 5) : undefined
      return norm(-1) === 'and' && isNamedPerson(words, at - 2) && isClosed(words, at)
        ? people(2 + namedBefore(words, at - 2), -2, 1)
        : undefined
    case 'nobody':
      return /^(?:helped|else (?:helped|worked))/.test(`${norm(1)} ${norm(2)}`)
        ? people(1, 0, 2)
        : undefined
    case 'me':
      return readWithMe(words, at)
    case 'us': {
      const count = smallNumbers.get(norm(1))
      const isCounted = count !== undefined && words[at + 1]!.pause === 'none'
      const isWhole = words[at + 2]?.pause !== 'none' || words[at + 2]?.pos !== 'NOUN'
      return isCounted && isWhole ? people(count, 0, 2) : undefined
    }
    case 'pair':
    case 'two':
    case 'both':
      return norm(1) === 'of' && norm(2) === 'us' && norm(-1) !== 'out'
        ? people(2, 0, 3)
        : undefined
    case 'trio':
      return people(3, 0, 1)
  }
  return undefined
}

/** "It was me and Priya", "me and one contractor", "me, Jonas and two students". */
function readWithMe(words: readonly TellingWord[], at: number): LoosePeople | undefined {
  const before = words[at - 1]?.norm ?? ''
  if (!/^(?:was|were|only|just|is)$/.test(before) && words[at]!.pause === 'none' && at > 0)
    return undefined
  let count = 1
  let to = at + 1
  for (let i = at + 1; i < Math.min(words.length, at + listReach); i++) {
    const { norm, pause, pos } = words[i]!
    if (pause === 'stop') break
    if (norm === 'and' || norm === 'plus' || norm === 'a' || norm === 'an' || norm === 'one')
      continue
    const many = smallNumbers.get(norm)
    if (many !== undefined && words[i + 1]?.pos === 'NOUN') {
      count += many
      to = i + 2
      i += 1
    } else if (
      isNamedPerson(words, i) &&
      (words[i - 1]!.norm === 'and' || pause === 'comma' || pos === 'NOUN')
    ) {
      // "Siddharth, the lead" is one person.
      if (to < i || count === 1) count += 1
      to = i + 1
    } else break
  }
  return count === 1 ? undefined : { count, from: at, to }
}
const listReach = 9

function isNamedPerson(words: readonly TellingWord[], at: number): boolean {
  return words[at] !== undefined && (isPerson(words, at) || isNameLike(words, at))
}

/** People named before the last one: "Ola, Per and I". */
function namedBefore(words: readonly TellingWord[], last: number): number {
  let count = 0
  for (let i = last; i > 0 && words[i]!.pause === 'comma' && isNamedPerson(words, i - 1); i--)
    count += 1
  return count
}

function isClosed(words: readonly TellingWord[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + closingReach + 2); i++) {
    if (words[i]!.pause === 'stop' && i > at + closingReach) return false
    const line = words
      .slice(i, i + 4)
      .map(({ norm }) => norm)
      .join(' ')
    if (closing.test(line)) return true
  }
  return words[at - 3]?.norm === 'just' || words[at - 3]?.norm === 'only'
}
